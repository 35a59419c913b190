package cn.zhibu.bot.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.recurrence.DraftMeetings;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftByChatIT extends BotIT {

    private static final String LINE = "通知 12月1日 15:00 三楼会议室 学习全会精神";

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private DraftMeetings recurring;

    private Member wang;
    private Member zhao;

    @BeforeEach
    void people() {
        Org branch = stage.branch("机关第一党支部");
        wang = stage.secretary(branch, "wang", "王书记");
        zhao = stage.member(branch, "zhao", "赵副书记");
        stage.grant(zhao, branch, Role.SECRETARY);
    }

    @Test
    void the_answer_at_once_is_short_and_the_preview_follows_as_a_card() {
        assertThat(say("wang", LINE))
                .startsWith("【待发布】12月1日(周二) 15:00 主题党日，三楼会议室，学习全会精神，应到：2人。预览随后送达")
                .doesNotContain("表决");
        assertThat(stage.told(wang)).singleElement().asString().contains("[卡片]", "应到", "有表决权2人，到会1人即达半数", "publish/1");
    }

    @Test
    void who_reads_text_gets_the_whole_preview_with_digits() {
        say("wang", "文字版");
        say("wang", LINE);
        assertThat(stage.told(wang)).singleElement().asString().contains("主题：学习全会精神", "表决：有表决权2人", "1 发布 2 修改 3 暂不发布");
    }

    @Test
    void each_edit_has_its_card_even_within_one_second() {
        say("wang", LINE);
        say("wang", "2");
        say("wang", "地点改为二楼");
        say("wang", "2");
        say("wang", "地点改为四楼");
        assertThat(stage.told(wang)).hasSize(3).last().asString().contains("四楼");
        assertThat(stage.rows("select state from outbox_message order by id"))
                .hasToString("[{state=CANCELLED}, {state=CANCELLED}, {state=WAITING}]");
    }

    @Test
    void a_digit_disables_the_card_as_a_tap_does() {
        say("wang", LINE);
        deliver.run();
        say("wang", "1");
        deliver.run();
        assertThat(messenger.bodies()).contains("[wang] code1 -> 已发布");
    }

    @Test
    void an_edit_replaces_the_cards_that_went_before_it() {
        planned();
        say("wang", "修改");
        say("wang", "地点改为二楼");
        deliver.run();
        assertThat(messenger.bodies()).contains("[wang, zhao] code1 -> 已修改");
        assertThat(stage.told(zhao)).last().asString().contains("二楼", "publish/");
    }

    @Test
    void who_holds_a_draft_back_leaves_the_colleagues_card_alive() {
        planned();
        say("wang", "暂不发布");
        deliver.run();
        assertThat(messenger.bodies()).contains("[wang] code1 -> 暂不发布");
        assertThat(say("zhao", "1")).contains("已发布");
    }

    @Test
    void a_draft_answered_before_its_card_left_sends_none() {
        say("wang", "设置 每月第一个周二 15:00 三楼会议室 主题党日");
        clock.set("2026-11-20", "21:00");
        recurring.due(clock.instant());
        assertThat(say("wang", "1")).contains("没有等您回复");
        say("wang", "发布");
        assertThat(stage.rows("select distinct state from outbox_message where occasion like '%:draft:%'"))
                .hasToString("[{state=CANCELLED}]");
    }

    /** A draft of the calendar's, put to both. */
    private void planned() {
        say("wang", "设置 每月第一个周二 15:00 三楼会议室 主题党日");
        recurring.due(clock.instant());
        clock.set("2026-11-23", "09:20");
        deliver.run();
        assertThat(stage.told(zhao)).hasSize(1);
    }
}
