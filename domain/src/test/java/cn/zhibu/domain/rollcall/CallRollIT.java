package cn.zhibu.domain.rollcall;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CallRollIT extends DomainIT {

    @Autowired
    private CallRoll roll;

    @Autowired
    private UndoRollCall undo;

    @Autowired
    private Scene scene;

    private Org branch;
    private Member secretary;
    private Meeting meeting;

    @BeforeEach
    void six_on_the_roll_one_of_them_without_wecom() {
        branch = stage.branch("第一党支部");
        secretary = stage.secretary(branch, "wangwu", "王五");
        meeting = scene.meeting(branch);
        scene.expect(meeting, secretary);
        for (int i = 2; i <= 6; i++) {
            scene.expect(meeting, stage.member(branch, i == 6 ? null : "m" + i, "党员" + i), AttendanceStatus.EXPECTED);
        }
        clock.set(beijing("2026-12-01", "15:20"));
    }

    @Test
    void one_message_marks_many_with_who_did_it_for_whom() {
        assertThat(call("到 1-2 6 迟 3 假 4 缺 5"))
                .isInstanceOfSatisfying(
                        RollCallOutcome.Roll.class,
                        done -> assertThat(done.changed()).isEqualTo(6));

        assertThat(statuses()).containsExactly("PRESENT", "PRESENT", "PRESENT late", "LEAVE_OK", "ABSENT", "PRESENT");
        assertThat(stage.rows("select actor_id, on_behalf_of from attendance_event where member_id = 6"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("actor_id", secretary.id())
                        .containsEntry("on_behalf_of", 6L));
        assertThat(stage.rows("select category, status, decided_by from leave_request where member_id = 4"))
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .containsEntry("category", "OTHER")
                        .containsEntry("status", "OK")
                        .containsEntry("decided_by", secretary.id()));
    }

    @Test
    void a_number_that_does_not_exist_stops_the_whole_message() {
        assertThat(call("到 1-5 9"))
                .isEqualTo(new RollCallOutcome.Unreadable(new Selection.Bad("9", Selection.Reason.NO_SUCH_NUMBER)));
        assertThat(stage.count("select count(*) from attendance_event")).isZero();
    }

    @Test
    void everyone_but_some_and_the_rest() {
        call("除3、5外全到");
        assertThat(statuses()).containsExactly("PRESENT", "PRESENT", "EXPECTED", "PRESENT", "EXPECTED", "PRESENT");
        call("缺 3 其余到");
        assertThat(statuses()).containsExactly("PRESENT", "PRESENT", "ABSENT", "PRESENT", "PRESENT", "PRESENT");
    }

    @Test
    void the_rest_absent_leaves_those_who_signed_in_and_keeps_that_they_were_late() {
        stage.execute("update attendance set status = 'CLAIMED', late = true where roll_no = 2");
        call("其余缺");
        assertThat(statuses()).startsWith("ABSENT", "CLAIMED late", "ABSENT");
        call("全到");
        assertThat(statuses()).startsWith("PRESENT", "PRESENT late", "PRESENT");
        call("到 2");
        assertThat(statuses()).startsWith("PRESENT", "PRESENT", "PRESENT");
    }

    @Test
    void undo_restores_what_the_last_message_changed_and_nothing_else() {
        stage.execute("update attendance set status = 'CLAIMED', late = true where roll_no = 2");
        call("缺 5");
        clock.set(beijing("2026-12-01", "15:21"));
        call("到 1 假 3");

        assertThat(undo.undo(meeting.id(), act(secretary))).isEqualTo(2);
        assertThat(statuses())
                .containsExactly("EXPECTED", "CLAIMED late", "EXPECTED", "EXPECTED", "ABSENT", "EXPECTED");
        assertThat(stage.count("select count(*) from leave_request")).isZero();
    }

    @Test
    void a_group_leader_marks_the_own_group_present_and_nobody_else() {
        Org group = stage.org(branch, OrgKind.GROUP, "第一党小组");
        Member leader = stage.find(2);
        stage.grant(leader, group, Role.GROUP_LEADER);
        stage.execute("update member set group_id = ? where id in (2, 3)", group.id());

        assertThat(roll.call(meeting.id(), RollCall.parse("到 2-4"), act(leader)))
                .isEqualTo(new RollCallOutcome.NotYourGroup(List.of("党员4")));
        assertThat(roll.call(meeting.id(), RollCall.parse("缺 3"), act(leader)))
                .isEqualTo(new RollCallOutcome.OnlyPresent());
        roll.call(meeting.id(), RollCall.parse("全到"), act(leader));
        assertThat(statuses()).containsExactly("EXPECTED", "PRESENT", "PRESENT", "EXPECTED", "EXPECTED", "EXPECTED");
    }

    @Test
    void nobody_calls_the_roll_too_early_nor_once_it_is_signed_nor_of_another_branch() {
        Member stranger = stage.secretary(stage.branch("第二党支部"), "other", "外人");
        assertThat(roll.call(meeting.id(), RollCall.parse("到 1"), act(stranger)))
                .isEqualTo(new RollCallOutcome.NotYours());
        clock.set(beijing("2026-12-01", "14:44"));
        assertThat(call("到 1")).isEqualTo(new RollCallOutcome.TooEarly(beijing("2026-12-01", "14:45")));
        clock.set(beijing("2026-12-01", "17:00"));
        stage.execute("update meeting set status = 'CONFIRMED'");
        assertThat(call("到 1")).isEqualTo(new RollCallOutcome.Signed());
        assertThat(undo.undo(meeting.id(), act(secretary))).isZero();
    }

    private RollCallOutcome call(String words) {
        return roll.call(meeting.id(), RollCall.parse(words), act(secretary));
    }

    private List<String> statuses() {
        return stage.rows("select status, late from attendance order by roll_no").stream()
                .map(row -> row.get("status") + (Boolean.TRUE.equals(row.get("late")) ? " late" : ""))
                .toList();
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.WORD, clock.instant());
    }
}
