package cn.zhibu.bot.receipt;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptIT extends BranchIT {

    @Test
    void a_second_tap_keeps_the_first_time() {
        Answer first = tap("zhangsan", "join/" + meeting.id());
        assertThat(first.label()).isEqualTo("参加 09:05");
        assertThat(first.text()).isEqualTo("已登记您参加：" + TITLE + "，地点 三楼会议室。请准时到会。回复 0 撤销。");
        clock.advance(Duration.ofMinutes(7));
        Answer second = tap("zhangsan", "join/" + meeting.id());
        assertThat(second.label()).isEqualTo("已于09:05登记");
        assertThat(acts(zhang)).containsExactly("receipt.join");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "参加", "能来", "准时参加", "去", " 参加。", "１"})
    void all_the_ways_to_say_yes(String words) {
        assertThat(say("zhangsan", words)).startsWith("已登记您参加：" + TITLE);
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.ACK);
        assertThat(stage.count("select count(*) from open_question where member_id = ?", zhang.id()))
                .isZero();
    }

    @Test
    void a_word_that_only_begins_like_yes_is_none() {
        say("zhangsan", "去省里学习两天");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
    }

    @Test
    void other_digits_ask_again() {
        assertThat(say("zhangsan", "3")).isEqualTo(TITLE + "：请回复 1 参加，或回复 2 请假。");
        assertThat(acts(zhang)).isEmpty();
    }

    @Test
    void having_read_is_no_answer() {
        assertThat(say("zhangsan", "收到")).isEqualTo("感谢查收。" + TITLE + "，您能参加吗？请回复数字：1 参加，2 请假。");
        say("zhangsan", "收到");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(acts(zhang)).containsExactly("receipt.read");
        assertThat(say("zhangsan", "1")).startsWith("已登记您参加");
    }

    @Test
    void an_answer_withdraws_the_reminder_that_waits() {
        stage.execute(
                "insert into outbox_message (occasion, revision, member_id, channel, kind, meeting_id, body, state, not_before, not_after, created_at)"
                        + " select 'x', 0, id, 'WECOM', 'REMINDER', ?, 'x', 'WAITING', now(), now(), now() from member where wecom_userid in ('zhangsan', 'wangwu')",
                meeting.id());
        say("zhangsan", "参加");
        assertThat(stage.count(
                        "select count(*) from outbox_message where state = 'CANCELLED' and member_id = ?", zhang.id()))
                .isEqualTo(1);
        assertThat(stage.count(
                        "select count(*) from outbox_message where state = 'WAITING' and member_id = ?", wang.id()))
                .isEqualTo(1);
    }

    @Test
    void with_several_notices_the_person_is_asked_which() {
        Meeting other = scene.meeting(branch, beijing("2026-12-04", "10:00"), false);
        scene.expect(other, zhang);
        assertThat(say("zhangsan", "参加")).contains("1 " + TITLE, "2 12月4日(周五) 10:00 主题党日");
        assertThat(say("zhangsan", "2")).startsWith("已登记您参加：12月4日(周五)");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(say("zhangsan", "去")).startsWith("已登记您参加：" + TITLE);
    }

    @Test
    void yes_takes_leave_back_and_can_itself_be_taken_back() {
        say("zhangsan", "请假 病假");
        assertThat(say("zhangsan", "参加")).startsWith("好的，已改为参加");
        assertThat(leave(zhang)).singleElement().asString().contains("WITHDRAWN");
        assertThat(say("zhangsan", "0")).startsWith("已撤销：张三同志参加登记");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.LEAVE_REQ);
        assertThat(leave(zhang)).singleElement().asString().contains("PENDING");
        assertThat(acts(zhang)).containsExactly("leave.request", "receipt.join", "receipt.undo");
    }

    @Test
    void zero_within_ten_minutes_opens_the_question_again() {
        say("zhangsan", "1");
        clock.advance(Duration.ofMinutes(9));
        assertThat(say("zhangsan", "0")).startsWith("已撤销您的参加登记：" + TITLE);
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
        assertThat(say("zhangsan", "1")).startsWith("已登记您参加");
        clock.advance(Duration.ofMinutes(11));
        assertThat(say("zhangsan", "0")).startsWith("没有可以撤销的事项");
    }

    @Test
    void a_redelivery_after_an_undo_does_not_join_again() {
        tap("zhangsan", "join/" + meeting.id());
        Answer redelivered = redeliver();
        assertThat(redelivered.label()).isEqualTo("参加 09:05");
        assertThat(acts(zhang)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, 已取消，无需答复",
        "CONFIRMED, 名册已由支部确认",
        "ARCHIVED, 名册已由支部确认",
        "DRAFT, 没有找到这次会议",
    })
    void old_cards_answer_politely_for_ever(String state, String words) {
        stage.execute("update meeting set status = ?", state);
        for (String button : new String[] {"join/", "leave/", "checkin/"}) {
            Answer answer = tap("zhangsan", button + meeting.id());
            assertThat(answer.label()).as(button).isNull();
            assertThat(answer.text()).as(button).contains(words);
        }
        assertThat(stage.told(zhang)).hasSize(3).allMatch(body -> body.contains(words));
        assertThat(acts(zhang)).isEmpty();
    }

    @Test
    void who_is_not_invited_hears_so() {
        stage.member(branch, "zhaoliu", "赵六");
        assertThat(tap("zhaoliu", "join/" + meeting.id()).text()).startsWith("您不在这次会议（" + TITLE + "）的应到名单中");
        assertThat(tap("zhaoliu", "join/999").text()).startsWith("没有找到这次会议");
        assertThat(say("zhaoliu", "参加")).isEqualTo("目前没有等您答复的会议或活动。");
    }

    @Test
    void after_the_start_neither_yes_nor_leave() {
        clock.set(meeting.startsAt());
        assertThat(say("zhangsan", "参加")).contains("已开始，不再接受参加答复和请假");
        assertThat(say("zhangsan", "请假 病假")).contains("已开始，不再接受参加答复和请假");
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.EXPECTED);
    }
}
