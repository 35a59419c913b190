package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** After the meeting: make-up study to its closing, anonymous feedback, back-entry, the own record. */
class AfterFlowIT {

    private final Cast cast = House.cast().atTheDoor();

    @Test
    void who_was_absent_makes_up_and_the_secretary_closes_it() {
        signedWithout("刘芳");
        assertThat(Cast.with(cast.liu(), "请于")).singleElement().asString().contains("补学");
        assertThat(Cast.with(cast.zhang(), "请于")).isEmpty();
        assertThat(cast.says(cast.liu(), "补学")).contains("怎么补学", "1 两行心得", "2 看微课");
        cast.says(cast.liu(), "1");
        assertThat(cast.says(cast.liu(), "学习了全会精神，体会很深。\n今后结合本职工作抓好落实。")).contains("已提交补学");
        assertThat(cast.last(cast.secretary())).contains("刘芳同志提交补学", "[通过] [退回]");
        cast.taps(cast.secretary(), "退回");
        assertThat(cast.orders("请结合本职工作再写两句")).contains("已退回刘芳同志的补学");
        assertThat(cast.last(cast.liu())).contains("需要补充", "请结合本职工作再写两句");
        cast.says(cast.liu(), "补学");
        cast.says(cast.liu(), "1");
        cast.says(cast.liu(), "结合本职工作，体会如下。\n第一，抓学习；第二，抓落实。");
        assertThat(cast.orders("通过 1")).contains("已通过", "刘芳");
        assertThat(cast.last(cast.liu())).contains("已确认办结");
        assertThat(cast.one("select status from makeup_task where meeting_id = ?", cast.meeting()))
                .isEqualTo("DONE");
        assertThat(cast.says(cast.liu(), "补学")).contains("没有需要补学的活动");
    }

    @Test
    void feedback_leaves_no_trace_of_who_said_it() {
        cast.says(cast.zhang(), "签到 " + cast.code());
        cast.at("16:40");
        assertThat(cast.last(cast.zhang())).contains("[好] [较好] [一般] [有待改进]");
        cast.taps(cast.zhang(), "较好");
        assertThat(cast.says(cast.zhang(), "讨论时间可以再长一些")).contains("匿名");
        assertThat(cast.theatre()
                        .rows(
                                "select choice, words, signed_by from feedback_answer where meeting_id = ?",
                                cast.meeting()))
                .as("choice and words are not even linked to each other")
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("signed_by")).isNull());
        assertThat(cast.theatre().count("select count(*) from inbound_event where words like '%讨论时间%'"))
                .isZero();
        assertThat(cast.theatre().count("select count(*) from conversation_state where slots like '%讨论时间%'"))
                .isZero();
        assertThat(cast.theatre().count("select count(*) from audit_log where detail like '%讨论时间%'"))
                .isZero();
        assertThat(cast.says(cast.zhang(), "活动反馈")).contains("已反馈过");
        assertThat(cast.orders("反馈")).contains("较好 1").doesNotContain("讨论时间");
    }

    @Test
    void feedback_is_signed_on_wish_and_a_second_one_is_not_taken() {
        cast.says(cast.zhang(), "签到 " + cast.code());
        cast.at("16:40");
        assertThat(cast.says(cast.zhang(), "实名")).contains("署名");
        assertThat(cast.says(cast.zhang(), "1")).contains("署名反馈");
        assertThat(cast.one(
                        "select m.name from feedback_answer f join member m on m.id = f.signed_by where meeting_id = ?",
                        cast.meeting()))
                .isEqualTo("张三");
    }

    @Test
    void a_meeting_held_without_the_bot_is_entered_afterwards_with_a_stamp() {
        String yesterday = cast.spoken(cast.today());
        assertThat(cast.orders("补录")).contains("补录 11月3日 15:00");
        assertThat(cast.orders("补录 " + yesterday + " 10:00 一楼大厅 参观党史馆")).contains("已补录", "6 人", "补录");
        assertThat(cast.one("select backfilled from meeting where id = ?", cast.meeting()))
                .isEqualTo("true");
        assertThat(cast.orders("到 1-6")).contains("已登记");
        cast.orders("确认到会");
        assertThat(cast.orders("确认到会")).contains("已确认");
        assertThat(cast.orders("补录 " + cast.spoken(cast.tomorrow().plusDays(9)) + " 10:00 一楼大厅 参观"))
                .contains("还没有结束");
    }

    @Test
    void one_line_of_a_signed_roll_is_corrected_with_a_reason() {
        signedWithout("刘芳");
        String number = cast.one(
                "select a.roll_no from attendance a join member p on p.id = a.member_id where a.meeting_id = ? and p.name = '刘芳'",
                cast.meeting());
        assertThat(cast.orders("补录 " + number + " 到")).contains("请写明原因");
        assertThat(cast.orders("补录 " + number + " 到 在会场布置，未及签到")).contains("已补录：刘芳同志", "在会场布置");
        assertThat(cast.status("刘芳")).isEqualTo("PRESENT");
        assertThat(cast.one("select status from makeup_task where meeting_id = ?", cast.meeting()))
                .isEqualTo("CANCELLED");
    }

    @Test
    void the_own_record_counts_what_was_signed() {
        signedWithout("刘芳");
        assertThat(cast.says(cast.liu(), "我的记录")).contains("应到 1 次，到 0，请假 0，缺席 1", "待补学 1 项", "/m/me");
        assertThat(cast.says(cast.zhang(), "我的")).contains("应到 1 次，到 1", "没有待补学");
    }

    private void signedWithout(String absent) {
        String number = cast.one(
                "select a.roll_no from attendance a join member p on p.id = a.member_id where a.meeting_id = ? and p.name = ?",
                cast.meeting(),
                absent);
        cast.at("16:35");
        cast.orders("缺 " + number);
        cast.orders("其余到");
        cast.orders("确认到会");
        assertThat(cast.orders("确认到会")).contains("已确认");
        cast.stage().at(cast.tomorrow().toString(), "17:20");
    }
}
