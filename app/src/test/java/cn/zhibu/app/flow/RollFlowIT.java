package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 点名 and 确认到会: the roll by numbers, its signature, and taking it back. */
class RollFlowIT {

    private static final String SQL = "select count(*) from attendance where meeting_id = ? and status = ?";

    private final Cast cast = House.cast().atTheDoor();

    @Test
    void a_roll_call_by_ranges_marks_everybody() {
        assertThat(cast.orders("点名")).contains("1 ", "6 ", "张三", "冯雨欣");
        assertThat(cast.orders("到 1-3")).contains("已登记 3 人", "到会 3 人");
        assertThat(cast.orders("假 4")).contains("请假 1 人");
        assertThat(cast.orders("迟 5")).contains("到会 4 人");
        assertThat(cast.orders("缺 6")).contains("缺席 1 人", "全部人员均已登记");
        assertThat(count("PRESENT")).isEqualTo(4);
        assertThat(count("LEAVE_OK")).isEqualTo(1);
        assertThat(count("ABSENT")).isEqualTo(1);
        assertThat(cast.one("select count(*) from attendance where meeting_id = ? and late", cast.meeting()))
                .isEqualTo("1");
    }

    @Test
    void a_number_that_does_not_exist_applies_nothing_and_is_named() {
        assertThat(cast.orders("到 1-3 9")).contains("没有 9 号", "未作任何登记");
        assertThat(cast.orders("到 2-8")).contains("未作任何登记");
        assertThat(count("PRESENT")).isZero();
        assertThat(cast.orders("除3、7外全到")).contains("7", "未作任何登记");
        assertThat(count("PRESENT")).isZero();
    }

    @Test
    void all_but_some_and_the_rest() {
        assertThat(cast.orders("除3、4外全到")).contains("已登记 4 人");
        assertThat(count("PRESENT")).isEqualTo(4);
        assertThat(cast.orders("缺 3")).contains("缺席 1 人");
        assertThat(cast.orders("其余到")).contains("到会 5 人");
        assertThat(count("ABSENT")).isEqualTo(1);
    }

    @Test
    void a_mark_is_taken_back_by_zero() {
        cast.orders("到 1-6");
        assertThat(cast.orders("0")).contains("已撤销", "6 人");
        assertThat(count("EXPECTED")).isEqualTo(6);
    }

    @Test
    void a_group_leader_marks_the_own_group_as_present_only() {
        assertThat(cast.says(cast.leader(), "点名")).contains("张三", "刘芳");
        String zhang = number("张三");
        String li = number("李建国");
        assertThat(cast.says(cast.leader(), "到 " + zhang)).contains("已登记 1 人");
        assertThat(cast.status("张三")).isEqualTo("PRESENT");
        assertThat(cast.says(cast.leader(), "到 " + li)).contains("不在您的党小组", "未作任何登记");
        assertThat(cast.says(cast.leader(), "缺 " + number("刘芳"))).contains("请由支部书记登记");
    }

    @Test
    void the_signature_takes_two_words_and_closes_the_roll() {
        cast.says(cast.zhang(), "签到 " + cast.code());
        cast.says(cast.liu(), "请假 2");
        cast.at("16:35");
        assertThat(cast.orders("确认到会")).contains("应到 6 人", "实到 1 人", "有表决权党员应到5人、实到1人，未达到半数", "请假待批：刘芳", "将记为缺席");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("CLOSED");
        assertThat(cast.orders("确认到会")).contains("已确认", "需补学");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("CONFIRMED");
        assertThat(cast.status("张三")).isEqualTo("PRESENT");
        assertThat(cast.status("刘芳")).isEqualTo("LEAVE_REQ");
        assertThat(count("ABSENT")).isEqualTo(4);
        assertThat(cast.orders("到 1")).contains("已确认", "不能再点名");
        assertThat(cast.orders("确认到会")).contains("已于", "由李建国同志确认");
    }

    @Test
    void a_signature_before_the_start_is_refused() {
        assertThat(cast.orders("确认到会")).contains("15:00 开始", "开始后即可确认");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("OPEN");
    }

    @Test
    void a_signed_roll_is_reopened_with_a_reason_and_signed_again() {
        cast.at("16:35");
        cast.orders("其余到");
        cast.orders("确认到会");
        cast.orders("确认到会");
        assertThat(cast.orders("撤销确认")).contains("请写明原因");
        assertThat(cast.orders("撤销确认 刘芳实际未到")).contains("已撤销");
        assertThat(cast.orders("缺 " + number("刘芳"))).contains("缺席 1 人");
        cast.orders("确认到会");
        assertThat(cast.orders("确认到会")).contains("已确认", "需补学 1 人");
        assertThat(cast.status("刘芳")).isEqualTo("ABSENT");
    }

    @Test
    void taps_sign_as_words_do() {
        cast.orders("到 1-6");
        cast.at("16:41");
        assertThat(cast.last(cast.secretary())).contains("确认到会");
        cast.taps(cast.secretary(), "确认到会");
        cast.taps(cast.secretary(), "确认到会");
        assertThat(cast.one("select status from meeting where id = ?", cast.meeting()))
                .isEqualTo("CONFIRMED");
    }

    private String number(String name) {
        return cast.one(
                "select a.roll_no from attendance a join member p on p.id = a.member_id where a.meeting_id = ? and p.name = ?",
                cast.meeting(),
                name);
    }

    private int count(String status) {
        return cast.theatre().count(SQL, cast.meeting(), status);
    }
}
