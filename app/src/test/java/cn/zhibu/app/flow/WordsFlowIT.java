package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.phone.Phone;
import org.junit.jupiter.api.Test;

/** What anybody may say at any time: help, suggestions, unknown words, and words that are not one's own. */
class WordsFlowIT {

    private final Cast cast = House.cast();

    @Test
    void help_lists_what_the_roles_allow() {
        assertThat(cast.says(cast.zhang(), "帮助")).contains("请假", "签到").doesNotContain("确认到会", "全部同意");
        assertThat(cast.orders("帮助")).contains("通知", "点名", "确认到会");
        assertThat(cast.says(cast.leader(), "帮助")).contains("点名").doesNotContain("确认到会");
    }

    @Test
    void three_unknown_words_get_three_different_and_right_suggestions() {
        Phone zhang = cast.zhang();
        assertThat(cast.says(zhang, "签倒")).contains("未能识别“签倒”", "1 签到");
        assertThat(cast.says(zhang, "我要不学")).contains("未能识别“我要不学”", "补学");
        assertThat(cast.says(zhang, "请加")).contains("未能识别“请加”", "1 请假");
        assertThat(cast.says(zhang, "我地记录")).contains("1 我的记录");
        assertThat(cast.says(zhang, "1")).as("a digit chooses the suggestion").contains("应到", "/m/me");
    }

    @Test
    void zero_after_suggestions_asks_the_secretary_to_get_in_touch() {
        cast.says(cast.zhang(), "我想转组织关系");
        assertThat(cast.says(cast.zhang(), "0")).contains("已转告李建国");
        assertThat(cast.last(cast.secretary())).contains("张三同志", "我想转组织关系");
    }

    @Test
    void a_member_who_says_a_secretarys_word_is_told_whose_it_is() {
        for (String word : new String[] {"通知 12月1日 15:00 三楼会议室 学习", "确认到会", "取消会议", "催办", "全部同意"}) {
            assertThat(cast.says(cast.zhang(), word)).as(word).contains("由支部书记、委员等使用");
        }
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from meeting m join org o on o.id = m.org_id where o.name = ?",
                                cast.branch()))
                .isZero();
    }

    @Test
    void without_a_meeting_everything_says_so() {
        assertThat(cast.says(cast.zhang(), "参加")).contains("没有等您答复");
        assertThat(cast.says(cast.zhang(), "签到")).contains("没有您可以签到");
        assertThat(cast.says(cast.zhang(), "补学")).contains("没有需要补学");
        assertThat(cast.says(cast.zhang(), "本次活动")).contains("没有需要您参加");
        assertThat(cast.orders("改期 " + cast.spoken(cast.tomorrow()) + " 15:00")).contains("没有相关的会议");
        assertThat(cast.orders("点名")).contains("没有相关的会议");
        assertThat(cast.orders("确认到会")).contains("没有需要确认");
        assertThat(cast.orders("催办")).contains("没有相关的会议");
    }

    @Test
    void a_suggestion_goes_to_the_level_above_and_never_to_the_branch() {
        assertThat(cast.says(cast.zhang(), "投诉建议 希望学习材料提前发")).contains("青山县直机关总支", "不经过本支部");
        assertThat(cast.last(cast.theatre().phone("zhaoweidong"))).contains("张三", "希望学习材料提前发");
        assertThat(cast.says(cast.liu(), "匿名投诉 会议太多")).contains("匿名");
        assertThat(cast.last(cast.theatre().phone("zhaoweidong")))
                .contains("会议太多")
                .doesNotContain("刘芳");
        assertThat(Cast.with(cast.secretary(), "会议太多")).isEmpty();
        assertThat(cast.theatre()
                        .count("select count(*) from suggestion where words = '会议太多' and member_id is not null"))
                .isZero();
        assertThat(cast.theatre()
                        .count(
                                "select count(*) from audit_log a join member m on m.id = a.actor_id where m.wecom_userid = ?"
                                        + " and a.act like 'suggestion%'",
                                "l" + cast.number()))
                .isZero();
    }

    @Test
    void voice_pictures_and_files_get_a_sentence() {
        assertThat(cast.zhang().voice(new byte[] {35, 33}).replyText()).contains("请回复数字或文字，或由书记代您登记");
        assertThat(cast.zhang().image(new byte[] {1, 2}).replyText()).contains("请回复数字或文字，或由书记代您登记");
        assertThat(cast.zhang().location(30.1, 120.2, "路上").replyText()).contains("请回复数字或文字，或由书记代您登记");
    }

    @Test
    void the_menu_does_what_the_words_do() {
        assertThat(cast.zhang().menu("帮助").replyText()).isEqualTo(cast.says(cast.zhang(), "帮助"));
        assertThat(cast.zhang().menu("我的记录").replyText()).contains("张三同志");
        assertThat(cast.zhang().menu("本次活动").replyText()).contains("没有需要您参加");
    }

    @Test
    void another_branch_is_not_touched_by_a_number_of_its_meeting() {
        cast.noticed();
        Phone other = cast.theatre().phone("s" + FlowDirectory.BRANCHES);
        assertThat(cast.says(other, "代 张三 参加")).doesNotContain("已代");
        assertThat(cast.says(other, "点名")).contains("没有相关的会议");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
    }

    @Test
    void the_rule_behind_the_last_reminder_is_cited() {
        cast.noticed();
        assertThat(cast.says(cast.zhang(), "依据")).contains("主题党日", "规定数据版本");
    }
}
