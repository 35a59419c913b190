package cn.zhibu.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import org.junit.jupiter.api.Test;

class ReceptionIT extends BotIT {

    @Test
    void a_redelivery_hears_the_stored_words() {
        stage.member(stage.branch("第一支部"), "zhangsan", "张三");
        assertThat(say("zhangsan", "取消")).isEqualTo("当前没有进行中的事项。发送“帮助”可查看能办理的事项。");
        assertThat(redeliver().text()).isEqualTo("当前没有进行中的事项。发送“帮助”可查看能办理的事项。");
        assertThat(stage.count("select count(*) from inbound_event")).isEqualTo(1);
    }

    @Test
    void a_stranger_and_an_unknown_card_are_answered_politely() {
        stage.member(stage.branch("第一支部"), "zhangsan", "张三");
        assertThat(say("nobody", "你好")).startsWith("您好，您还不在本单位任何党支部的名册中");
        assertThat(tap("zhangsan", "what/1").label()).isNull();
        assertThat(stage.told(stage.find(1))).singleElement().asString().startsWith("这张卡片上的操作已无法识别");
    }
}
