package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.phone.Exchange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Answers to a notice: by button, digit, word, in WeChat and on behalf. */
class ReceiptFlowIT {

    private final Cast cast = House.cast().noticed();

    @Test
    void a_tap_replaces_the_button_by_the_choice_and_its_time() {
        Exchange tap = cast.taps(cast.zhang(), "参加");
        assertThat(tap.replyText()).contains("（参加 09:05）");
        assertThat(cast.status("张三")).isEqualTo("ACK");
        assertThat(cast.acts("张三")).containsExactly("receipt.join");
    }

    @Test
    void a_digit_and_a_word_say_the_same() {
        assertThat(cast.says(cast.zhang(), "1")).contains("已登记您参加", "回复 0 撤销");
        assertThat(cast.says(cast.liu(), "准时参加")).contains("已登记您参加");
        assertThat(cast.says(cast.probationary(), "能来")).contains("已登记您参加");
        assertThat(cast.status("张三")).isEqualTo("ACK");
        assertThat(cast.status("刘芳")).isEqualTo("ACK");
        assertThat(cast.status("冯雨欣")).isEqualTo("ACK");
    }

    @Test
    void a_second_answer_hears_the_time_of_the_first() {
        cast.says(cast.zhang(), "1");
        cast.stage().advance(Duration.ofMinutes(7));
        assertThat(cast.says(cast.zhang(), "参加")).contains("已于 09:05 登记参加");
        assertThat(cast.acts("张三")).containsExactly("receipt.join");
    }

    @Test
    void having_read_is_no_answer() {
        assertThat(cast.says(cast.zhang(), "收到")).contains("1 参加", "2 请假");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
    }

    @Test
    void zero_takes_the_answer_back() {
        cast.says(cast.zhang(), "1");
        assertThat(cast.says(cast.zhang(), "0")).contains("已撤销您的参加登记", "1 参加");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
        assertThat(cast.says(cast.zhang(), "0")).contains("没有可以撤销");
    }

    @Test
    void after_ten_minutes_zero_comes_too_late() {
        cast.says(cast.zhang(), "1");
        cast.stage().advance(Duration.ofMinutes(11));
        assertThat(cast.says(cast.zhang(), "0")).contains("没有可以撤销");
        assertThat(cast.status("张三")).isEqualTo("ACK");
    }

    @Test
    void the_secretary_and_the_group_leader_answer_for_others_and_both_are_on_record() {
        assertThat(cast.orders("代 张三 参加")).contains("已代张三同志登记参加");
        assertThat(cast.status("张三")).isEqualTo("ACK");
        assertThat(cast.one(
                        "select a.name || ' ' || b.name from attendance_event e join member a on a.id = e.actor_id"
                                + " join member b on b.id = e.on_behalf_of where e.meeting_id = ? and e.act = 'receipt.join'",
                        cast.meeting()))
                .isEqualTo("李建国 张三");
        assertThat(cast.orders("代 王五 参加")).contains("没有找到“王五”同志");
    }

    @Test
    void a_bare_yes_of_the_secretary_means_the_own_open_notice() {
        assertThat(cast.orders("确认")).contains("已登记您参加");
        assertThat(cast.status("李建国")).isEqualTo("ACK");
    }

    @Test
    void in_wechat_the_card_is_not_shown_and_digits_do() {
        cast.liu().plugin(true);
        assertThat(cast.says(cast.liu(), "1")).contains("已登记您参加");
        cast.orders("改地点 四楼礼堂");
        assertThat(cast.last(cast.liu())).contains("四楼礼堂", "1 参加 2 请假");
        cast.liu().plugin(false);
    }

    @Test
    void only_the_silent_are_reminded() {
        cast.taps(cast.zhang(), "参加");
        assertThat(cast.orders("催办")).contains("刘芳").doesNotContain("张三");
        assertThat(cast.orders("提醒一次")).contains("已提醒");
        assertThat(Cast.with(cast.liu(), "【提醒】")).hasSize(1);
        assertThat(Cast.with(cast.zhang(), "【提醒】")).isEmpty();
        assertThat(cast.orders("提醒一次")).contains("今天已经提醒过");
    }
}
