package cn.zhibu.bot.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionIT extends BotIT {

    private Member member;
    private Member secretary;
    private Member officer;

    @BeforeEach
    void people() {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Org branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        secretary = stage.secretary(branch, "shuji", "李书记");
        member = stage.member(branch, "zhangsan", "张三");
        officer = stage.member(branch, "shangji", "赵主任");
        stage.grant(officer, committee, Role.UPPER_ADMIN);
        stage.grant(secretary, committee, Role.UPPER_ADMIN);
    }

    @ParameterizedTest
    @CsvSource({"签道, 签到", "请个价, 请假", "投诉一下食堂, 投诉建议", "补雪, 补学", "我的纪录, 我的记录"})
    void an_unknown_word_gets_the_right_suggestion(String said, String meant) {
        assertThat(say("zhangsan", said))
                .startsWith("未能识别“" + said + "”。您是否想：1 " + meant)
                .endsWith("？回复数字即可，回复 0 请书记联系您");
    }

    @Test
    void a_digit_runs_the_suggested_command() {
        say("zhangsan", "投诉一下食堂");
        assertThat(say("zhangsan", "1")).startsWith("请直接回复您的意见建议");
        assertThat(say("zhangsan", "食堂太咸")).contains("署名转给机关党委");
        assertThat(stage.told(officer)).singleElement().asString().contains("第一支部 张三同志：\n食堂太咸");
        assertThat(stage.told(secretary)).isEmpty();
        assertThat(stage.rows("select words, member_id from suggestion"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("words", "食堂太咸").containsEntry("member_id", member.id()));
    }

    @Test
    void nought_asks_the_secretary_to_get_in_touch() {
        say("zhangsan", "嗯嗯呢");
        assertThat(say("zhangsan", "0")).isEqualTo("已转告李书记同志，请留意联系。");
        assertThat(stage.told(secretary)).singleElement().asString().contains("张三同志发来“嗯嗯呢”，希望您联系");
        assertThat(say("zhangsan", "0")).startsWith("没有可以撤销的事项");
    }

    @Test
    void an_anonymous_complaint_names_nobody_and_never_reaches_the_branch() {
        assertThat(say("zhangsan", "匿名投诉 书记开会总是拖堂")).contains("匿名转给机关党委", "不留您的姓名");
        assertThat(stage.rows("select member_id, made_on::text from suggestion"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("member_id", null).containsEntry("made_on", "2026-11-23"));
        assertThat(stage.told(officer))
                .singleElement()
                .asString()
                .contains("第一支部一位同志", "拖堂")
                .doesNotContain("张三");
        assertThat(stage.told(secretary)).isEmpty();
        assertThat(stage.count("select count(*) from audit_log")).isZero();
        assertThat(stage.count("select count(*) from outbox_message where sender_id is not null"))
                .isZero();
    }

    @Test
    void help_lists_what_the_role_allows() {
        assertThat(say("zhangsan", "帮助"))
                .startsWith("张三同志，您可以发送：")
                .contains("补学：", "活动反馈：", "投诉建议：", "我的记录：", "依据：")
                .endsWith("本工具为自愿使用，也可直接告诉书记，由书记代为登记。")
                .doesNotContain("补学办结");
        assertThat(say("shuji", "帮助")).contains("支部工作：", "补学办结：");
    }
}
