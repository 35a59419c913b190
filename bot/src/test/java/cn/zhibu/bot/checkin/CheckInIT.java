package cn.zhibu.bot.checkin;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.checkin.SigninCodes;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInIT extends BranchIT {

    @Autowired
    private SigninCodes codes;

    @Test
    void the_word_then_the_code() {
        clock.set(beijing("2026-12-01", "14:52"));
        assertThat(say("zhangsan", "签到")).startsWith("请回复会场公布的 4 位签到码");
        assertThat(say("zhangsan", "12345")).startsWith("签到码是 4 位数字");
        assertThat(say("zhangsan", code())).isEqualTo("签到成功：" + TITLE + "，14:52（准时），目前已签到 1 人，以支部确认为准。回复 0 撤销。");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.CLAIMED);
        assertThat(say("wangwu", code())).contains("目前已签到 2 人");
        clock.advance(Duration.ofMinutes(20));
        assertThat(say("zhangsan", "签到")).startsWith("已于 14:52 签到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"签到 %s", "打卡%s", "到了 %s", "%s", "签到：%s"})
    void the_code_at_once(String words) {
        clock.set(beijing("2026-12-01", "14:52"));
        assertThat(say("zhangsan", String.format(words, code()))).startsWith("签到成功");
    }

    @ParameterizedTest
    @CsvSource({"15:09:59, 准时, false", "15:10:00, 迟到, true", "16:29:59, 迟到, true"})
    void late_from_ten_past(String time, String said, boolean late) {
        clock.set(beijing("2026-12-01", time));
        assertThat(say("zhangsan", code())).contains("（" + said + "）");
        assertThat(scene.line(meeting, zhang).late()).isEqualTo(late);
    }

    @Test
    void the_first_try_decides_about_lateness_even_a_wrong_one() {
        clock.set(beijing("2026-12-01", "15:09"));
        assertThat(say("zhangsan", "签到 " + wrong())).startsWith("签到码不对");
        clock.set(beijing("2026-12-01", "15:12"));
        assertThat(say("zhangsan", "签到 " + code())).contains("15:09（准时）");
    }

    @Test
    void too_early_and_closed_say_when() {
        clock.set(beijing("2026-12-01", "14:44:59"));
        assertThat(say("zhangsan", "签到")).isEqualTo(TITLE + "的签到尚未开始，14:45 起可以签到。");
        assertThat(tap("zhangsan", "checkin/" + meeting.id()).text()).contains("14:45 起可以签到");
        clock.set(beijing("2026-12-01", "16:30"));
        assertThat(say("zhangsan", "签到 1234")).startsWith(TITLE + "已结束，签到已关闭");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
    }

    @Test
    void five_wrong_codes_lock_the_code_for_that_person_for_ten_minutes() {
        clock.set(beijing("2026-12-01", "15:00"));
        for (int left = 4; left > 0; left--) {
            assertThat(say("zhangsan", wrong())).contains("还可再试 " + left + " 次");
        }
        assertThat(say("zhangsan", wrong())).contains("15:10 后再试");
        assertThat(say("zhangsan", code())).contains("15:10 后再试");
        assertThat(say("wangwu", code())).startsWith("签到成功");
        assertThat(say("lijianguo", "代 张三 签到")).startsWith("已代张三同志签到").contains("（由李建国代为登记）");
        assertThat(say("lijianguo", "0")).startsWith("已撤销：张三同志签到");
        clock.set(beijing("2026-12-01", "15:10"));
        assertThat(say("zhangsan", code())).contains("15:00（准时）");
    }

    @Test
    void the_previous_code_holds_five_more_minutes() {
        clock.set(beijing("2026-12-01", "14:50"));
        String old = code();
        clock.set(beijing("2026-12-01", "14:59:59"));
        assertThat(say("zhangsan", old)).startsWith("签到成功");
        clock.set(beijing("2026-12-01", "15:00"));
        assertThat(say("wangwu", old)).startsWith("签到码不对");
    }

    @Test
    void four_digits_are_an_ordinary_word_while_nothing_is_open() {
        assertThat(say("zhangsan", "1234")).doesNotContain("签到");
        clock.set(beijing("2026-12-01", "15:00"));
        stage.member(branch, "zhaoliu", "赵六");
        assertThat(say("zhaoliu", code())).doesNotContain("签到");
        assertThat(say("zhaoliu", "签到 " + code())).startsWith("您不在这次会议");
        assertThat(say("zhaoliu", "签到")).isEqualTo("现在没有您可以签到的会议或活动。");
    }

    @Test
    void the_button_counts_only_where_the_meeting_allows_it() {
        clock.set(beijing("2026-12-01", "15:00"));
        Answer refused = tap("zhangsan", "checkin/" + meeting.id());
        assertThat(refused.label()).isNull();
        assertThat(refused.text()).contains("需要签到码");
        stage.execute("update meeting set button_checkin = true");
        assertThat(tap("zhangsan", "checkin/" + meeting.id()).label()).isEqualTo("已签到 15:00");
        clock.advance(Duration.ofMinutes(3));
        assertThat(tap("zhangsan", "checkin/" + meeting.id()).label()).isEqualTo("已于15:00签到");
        assertThat(say("wangwu", "签到")).startsWith("签到成功");
    }

    @Test
    void who_is_on_leave_and_comes_has_come() {
        say("zhangsan", "请假 出差");
        tap("lijianguo", "leave-ok/1");
        clock.set(beijing("2026-12-01", "15:00"));
        assertThat(say("zhangsan", code())).startsWith("签到成功");
        assertThat(leave(zhang)).singleElement().asString().contains("WITHDRAWN");
        assertThat(say("zhangsan", "0")).startsWith("已撤销：张三同志签到");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_OK);
        assertThat(leave(zhang)).singleElement().asString().contains("status=OK");
    }

    @Test
    void an_observer_signs_in_and_stays_an_observer() {
        Member observer = stage.member(stage.branch("第二支部"), "zhoujiu", "周九");
        scene.expect(meeting, observer, AttendanceStatus.OBSERVER);
        clock.set(beijing("2026-12-01", "15:00"));
        assertThat(say("zhoujiu", code())).startsWith("签到成功");
        assertThat(say("zhoujiu", code())).startsWith("已于 15:00 签到");
        assertThat(scene.line(meeting, observer).status()).isEqualTo(AttendanceStatus.OBSERVER);
        assertThat(scene.line(meeting, observer).claimedAt()).isEqualTo(clock.instant());
    }

    @Test
    void the_code_says_which_of_two_meetings_is_meant() {
        Meeting other = scene.meeting(branch, beijing("2026-12-01", "15:30"), false);
        scene.expect(other, zhang);
        clock.set(beijing("2026-12-01", "15:20"));
        assertThat(say("zhangsan", codes.current(other, clock.instant()).code()))
                .contains("15:30 主题党日");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
    }

    @Test
    void fifty_taps_at_once_are_one_claim_with_one_time() {
        stage.execute("update meeting set button_checkin = true");
        clock.set(beijing("2026-12-01", "15:00"));
        List<Answer> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> reception.receive(tapped("zhangsan", "checkin/" + meeting.id())))
                .toList();
        assertThat(acts(zhang)).containsExactly("checkin.claim");
        assertThat(answers).extracting(Answer::label).containsOnly("已签到 15:00", "已于15:00签到");
        assertThat(answers)
                .filteredOn(answer -> "已签到 15:00".equals(answer.label()))
                .hasSize(1);
    }

    private String code() {
        return codes.current(meeting, clock.instant()).code();
    }

    /** A code of no meeting. */
    private String wrong() {
        return String.format("%04d", (Integer.parseInt(code()) + 1) % 10_000);
    }
}
