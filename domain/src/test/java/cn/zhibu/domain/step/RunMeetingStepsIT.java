package cn.zhibu.domain.step;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunMeetingStepsIT extends DomainIT {

    @Autowired
    private RunMeetingSteps run;

    @Autowired
    private MeetingStepMapper steps;

    @Autowired
    private Scene scene;

    private Org branch;
    private Member secretary;
    private Member member;

    @BeforeEach
    void a_branch() {
        branch = stage.branch("第一党支部");
        secretary = stage.secretary(branch, "wangwu", "王五");
        member = stage.member(branch, "zhangsan", "张三");
    }

    @Test
    void a_quarter_of_an_hour_before_the_start_check_in_opens_and_the_secretary_hears_the_code() {
        Meeting meeting = planned(Scene.START);
        at(Scene.START.minusSeconds(15 * 60));

        assertThat(run.run()).isEqualTo(1);
        assertThat(scene.find(meeting.id()).status()).isEqualTo(MeetingStatus.OPEN);
        String code = (String) stage.rows("select code from signin_code").get(0).get("code");
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("签到码")
                .contains(code);
        assertThat(stage.told(member)).isEmpty();
        assertThat(run.run()).isZero();
    }

    @Test
    void the_second_code_comes_at_its_change_while_somebody_is_awaited_and_is_the_last() {
        Meeting meeting = planned(Scene.START);
        steps.plan(meeting.id(), Step.NEW_CODE, Scene.START.minusSeconds(5 * 60));
        at(Scene.START.minusSeconds(15 * 60));
        run.run();
        at(Scene.START.minusSeconds(5 * 60));
        run.run();

        List<String> codes = stage.rows("select code from signin_code order by id").stream()
                .map(row -> String.valueOf(row.get("code")))
                .toList();
        assertThat(codes).hasSize(2);
        assertThat(stage.told(secretary))
                .satisfiesExactly(
                        first -> assertThat(first).contains(codes.get(0) + "（15:00 前有效）"),
                        second -> assertThat(second).contains(codes.get(1) + "（15:10 前有效）", "2 人未签到"));
    }

    @Test
    void nobody_awaited_no_second_code() {
        Meeting meeting = planned(Scene.START);
        steps.plan(meeting.id(), Step.NEW_CODE, Scene.START.minusSeconds(5 * 60));
        at(Scene.START.minusSeconds(15 * 60));
        run.run();
        stage.execute("update attendance set status = 'CLAIMED'");
        at(Scene.START.minusSeconds(5 * 60));
        run.run();
        assertThat(stage.told(secretary)).hasSize(1);
    }

    @Test
    void the_end_closes_the_questions_and_asks_those_who_signed_in() {
        Meeting meeting = planned(Scene.START);
        stage.execute("update attendance set status = 'CLAIMED' where member_id = ?", member.id());
        at(meeting.endsAt());

        assertThat(run.run()).isEqualTo(2);
        assertThat(scene.find(meeting.id()).status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(stage.count("select count(*) from open_question where kind = 'NOTICE'"))
                .isZero();
        assertThat(stage.told(member)).singleElement().asString().contains("有待改进");
        assertThat(feedbackAt()).isEqualTo(meeting.endsAt());
        assertThat(stage.told(secretary))
                .as("no code any more, no feedback without being there")
                .isEmpty();
    }

    @Test
    void the_feedback_card_of_an_evening_meeting_waits_for_the_next_morning() {
        Meeting meeting = planned(beijing("2026-12-01", "19:30"));
        stage.execute("update attendance set status = 'CLAIMED' where member_id = ?", member.id());
        at(meeting.endsAt());
        run.run();

        assertThat(feedbackAt()).isBetween(beijing("2026-12-02", "08:03"), beijing("2026-12-02", "08:13"));
    }

    @Test
    void the_feedback_card_of_a_saturday_meeting_waits_for_monday() {
        Meeting meeting = planned(beijing("2026-12-05", "09:00"));
        stage.execute("update attendance set status = 'CLAIMED' where member_id = ?", member.id());
        at(meeting.endsAt());
        run.run();

        assertThat(feedbackAt()).isBetween(beijing("2026-12-07", "08:03"), beijing("2026-12-07", "08:13"));
    }

    @Test
    void the_secretary_is_asked_to_sign_ten_minutes_after_the_end_and_the_next_day_unless_signed() {
        Meeting meeting = planned(Scene.START);
        at(meeting.endsAt().plusSeconds(600));
        run.run();

        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("confirm/" + meeting.id())
                .contains("2人");

        stage.execute("update meeting set status = 'CONFIRMED'");
        at(beijing("2026-12-02", "09:10"));
        assertThat(run.run()).isEqualTo(1);
        assertThat(stage.told(secretary)).hasSize(1);
    }

    @Test
    void an_unsigned_roll_is_asked_for_again_the_next_morning() {
        planned(Scene.START);
        at(beijing("2026-12-02", "09:10"));
        run.run();

        assertThat(stage.told(secretary))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card).contains("确认到会"));
    }

    @Test
    void a_step_that_fails_stays_due_and_the_others_go_on() {
        Meeting broken = planned(Scene.START);
        Meeting sound = planned(Scene.START);
        stage.execute("update meeting set types = 'NO_SUCH_TYPE' where id = ?", broken.id());
        at(Scene.START.minusSeconds(15 * 60));

        assertThat(run.run()).isEqualTo(1);
        assertThat(scene.find(sound.id()).status()).isEqualTo(MeetingStatus.OPEN);
        assertThat(scene.find(broken.id()).status()).isEqualTo(MeetingStatus.NOTICED);
        assertThat(steps.nextDue()).isEqualTo(Scene.START.minusSeconds(15 * 60));
    }

    @Test
    void thirty_days_after_the_signature_the_meeting_is_archived() {
        Meeting meeting = planned(Scene.START);
        stage.execute("update meeting set status = 'CONFIRMED'");
        stage.execute("delete from meeting_step");
        steps.plan(meeting.id(), Step.ARCHIVE, Scene.START);
        at(Scene.START);
        run.run();

        assertThat(scene.find(meeting.id()).status()).isEqualTo(MeetingStatus.ARCHIVED);
    }

    @Test
    void nothing_happens_for_a_cancelled_meeting() {
        Meeting meeting = planned(Scene.START);
        stage.execute("update meeting set status = 'CANCELLED'");
        at(meeting.endsAt().plusSeconds(600));
        run.run();

        assertThat(stage.count("select count(*) from outbox_message")).isZero();
        assertThat(scene.find(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    private Meeting planned(Instant start) {
        Meeting meeting = scene.meeting(branch, start, false);
        scene.expect(meeting, secretary, member);
        steps.plan(meeting.id(), Step.OPEN, start.minusSeconds(15 * 60));
        steps.plan(meeting.id(), Step.CLOSE, meeting.endsAt());
        steps.plan(meeting.id(), Step.ASK_CONFIRM, meeting.endsAt().plusSeconds(600));
        steps.plan(meeting.id(), Step.ASK_CONFIRM_AGAIN, beijing("2026-12-02", "09:10"));
        assertThat(scene.line(meeting, member).status()).isEqualTo(AttendanceStatus.EXPECTED);
        return meeting;
    }

    private void at(Instant instant) {
        clock.set(instant);
    }

    private Instant feedbackAt() {
        List<Instant> times = stage.rows("select not_before from outbox_message where kind = 'FEEDBACK'").stream()
                .map(row -> ((java.sql.Timestamp) row.get("not_before")).toInstant())
                .toList();
        assertThat(times).hasSize(1);
        return times.get(0);
    }
}
