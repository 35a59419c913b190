package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.phone.Phone;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 签到: with the code said in the room, in time and late, and every way it is refused. */
class CheckInFlowIT {

    private final Cast cast = House.cast().noticed();

    @Test
    void the_code_reaches_the_secretary_and_signs_a_member_in() {
        cast.at("14:50");
        assertThat(cast.last(cast.secretary())).contains("签到码", cast.code());
        assertThat(cast.says(cast.zhang(), "签到 " + cast.code()))
                .contains("签到成功", "14:50", "准时", "已签到 1 人", "以支部确认为准", "回复 0 撤销");
        assertThat(cast.says(cast.liu(), cast.code())).as("the code alone").contains("签到成功", "已签到 2 人");
        assertThat(cast.status("张三")).isEqualTo("CLAIMED");
        assertThat(cast.orders("签到码")).contains(cast.code(), "已签到 2 人");
    }

    @Test
    void asked_for_the_code_a_member_answers_it() {
        cast.at("14:50");
        assertThat(cast.says(cast.zhang(), "打卡")).contains("签到码");
        assertThat(cast.says(cast.zhang(), cast.code())).contains("签到成功");
    }

    @Test
    void before_the_door_opens_it_is_too_early() {
        cast.at("14:30");
        assertThat(cast.says(cast.zhang(), "签到 1234")).contains("尚未开始", "14:45");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
        assertThat(cast.orders("签到码")).contains("还没有开始签到", "14:45");
    }

    @Test
    void from_ten_past_it_is_late_and_the_first_wrong_try_counts() {
        cast.at("15:05");
        assertThat(cast.says(cast.liu(), "签到 " + cast.wrongCode())).contains("签到码不对", "还可再试 4 次");
        cast.at("15:12");
        assertThat(cast.says(cast.zhang(), "签到 " + cast.code())).contains("15:12", "迟到");
        assertThat(cast.says(cast.liu(), "签到 " + cast.code())).contains("签到成功", "准时");
        assertThat(cast.one("select count(*) from attendance where meeting_id = ? and late", cast.meeting()))
                .isEqualTo("1");
    }

    @Test
    void the_code_before_holds_five_more_minutes() {
        cast.at("14:54");
        String old = cast.code();
        cast.at("14:58");
        assertThat(cast.code()).isNotEqualTo(old);
        assertThat(cast.says(cast.zhang(), "签到 " + old)).contains("签到成功");
        cast.at("15:01");
        assertThat(cast.says(cast.liu(), "签到 " + old)).contains("签到码不对");
    }

    @Test
    void five_wrong_tries_lock_the_code_for_that_person_for_ten_minutes() {
        cast.at("14:50");
        Phone zhang = cast.zhang();
        for (int left = 4; left > 0; left--) {
            assertThat(cast.says(zhang, "签到 " + cast.wrongCode())).contains("还可再试 " + left + " 次");
        }
        assertThat(cast.says(zhang, "签到 " + cast.wrongCode())).contains("15:00 后再试");
        assertThat(cast.says(zhang, "签到 " + cast.code())).as("the right one").contains("15:00 后再试");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
        assertThat(cast.says(cast.liu(), "签到 " + cast.code()))
                .as("somebody else")
                .contains("签到成功");
        assertThat(cast.says(cast.leader(), "代 张三 签到")).contains("已代张三同志签到");
        assertThat(cast.status("张三")).isEqualTo("CLAIMED");
    }

    @Test
    void after_ten_minutes_the_locked_one_tries_again() {
        cast.at("14:50");
        for (int i = 0; i < 5; i++) {
            cast.says(cast.zhang(), "签到 " + cast.wrongCode());
        }
        cast.at("15:02");
        assertThat(cast.says(cast.zhang(), "签到 " + cast.code())).contains("签到成功");
    }

    @Test
    void a_second_claim_hears_the_time_of_the_first() {
        cast.at("14:50");
        cast.says(cast.zhang(), "签到 " + cast.code());
        cast.stage().advance(Duration.ofMinutes(3));
        assertThat(cast.says(cast.zhang(), "签到 " + cast.code())).contains("已于 14:50 签到");
        assertThat(cast.acts("张三")).containsExactly("checkin.claim");
    }

    @Test
    void who_is_not_invited_hears_so() {
        cast.at("14:50");
        Phone stranger = cast.theatre().phone("zhaoweidong");
        assertThat(cast.says(stranger, "签到")).contains("没有您可以签到的");
        assertThat(cast.says(stranger, cast.code()))
                .as("four digits are an ordinary word to others")
                .contains("未能识别");
    }

    @Test
    void after_the_end_the_claim_is_closed() {
        cast.at("16:31");
        assertThat(cast.says(cast.zhang(), "签到 1234")).contains("已结束", "签到已关闭");
        assertThat(cast.says(cast.zhang(), "签到")).contains("已结束", "签到已关闭");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
    }

    @Test
    void a_claim_is_taken_back_within_ten_minutes() {
        cast.at("14:50");
        cast.says(cast.zhang(), "签到 " + cast.code());
        assertThat(cast.says(cast.zhang(), "0")).contains("已撤销");
        assertThat(cast.status("张三")).isEqualTo("EXPECTED");
    }
}
