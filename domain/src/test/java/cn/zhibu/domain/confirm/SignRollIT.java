package cn.zhibu.domain.confirm;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignRollIT extends DomainIT {

    private static final Instant AFTER = beijing("2026-12-01", "16:45");

    @Autowired
    private PreviewRoll preview;

    @Autowired
    private SignRoll sign;

    @Autowired
    private ReopenRoll reopen;

    @Autowired
    private Scene scene;

    private Org branch;
    private Member secretary;
    private Member deputy;
    private Meeting meeting;

    @BeforeEach
    void a_meeting_with_every_kind_of_line() {
        branch = stage.branch("第一党支部");
        secretary = stage.secretary(branch, "wangwu", "王五");
        deputy = stage.member(branch, "zhaoliu", "赵六");
        stage.grant(deputy, branch, Role.DEPUTY);
        meeting = scene.meeting(branch);
        scene.expect(meeting, secretary, AttendanceStatus.CLAIMED);
        scene.expect(meeting, deputy, AttendanceStatus.PRESENT);
        line("zhangsan", "张三", AttendanceStatus.EXPECTED);
        line("lisi", "李四", AttendanceStatus.ACK);
        line("sunqi", "孙七", AttendanceStatus.LEAVE_REQ);
        line("zhouba", "周八", AttendanceStatus.LEAVE_OK);
        line("wujiu", "吴九", AttendanceStatus.LEAVE_NO);
        line(null, "郑十", AttendanceStatus.EXEMPT);
        stage.execute("update attendance set counted = status <> 'EXEMPT'");
        clock.set(AFTER);
    }

    @Test
    void signing_settles_every_line_and_says_who_did_it() {
        assertThat(sign.sign(meeting.id(), act(secretary))).isInstanceOfSatisfying(SignOutcome.Signed.class, signed -> {
            assertThat(signed.figures().expected()).isEqualTo(7);
            assertThat(signed.figures().present()).isEqualTo(2);
            assertThat(signed.figures().absent()).containsExactly("张三", "李四", "吴九");
            assertThat(signed.figures().undecided()).containsExactly("孙七");
            assertThat(signed.makeup()).isEqualTo(4);
        });

        assertThat(statuses())
                .containsExactly("PRESENT", "PRESENT", "ABSENT", "ABSENT", "LEAVE_REQ", "LEAVE_OK", "ABSENT", "EXEMPT");
        Meeting signed = scene.find(meeting.id());
        assertThat(signed.status()).isEqualTo(MeetingStatus.CONFIRMED);
        assertThat(signed.confirmedBy()).isEqualTo(secretary.id());
        assertThat(signed.confirmedAt()).isEqualTo(AFTER);
        assertThat(stage.rows("select act, actor_id, on_behalf_of from attendance_event where member_id = 3"))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("act", "roll.sign")
                        .containsEntry("actor_id", secretary.id())
                        .containsEntry("on_behalf_of", 3L));
        assertThat(stage.rows("select member_id from digest_line"))
                .extracting(row -> row.get("member_id"))
                .containsExactly(deputy.id());
        assertThat(stage.count(
                        "select count(*) from meeting_step where step = 'ARCHIVE' and due_at = ?",
                        java.sql.Timestamp.from(AFTER.plusSeconds(30L * 86400))))
                .isEqualTo(1);
    }

    @Test
    void the_preview_shows_what_signing_records_and_changes_nothing() {
        RollFigures shown = ((PreviewOutcome.Ready) preview.preview(meeting.id(), act(secretary))).figures();

        assertThat(statuses()).startsWith("CLAIMED", "PRESENT", "EXPECTED");
        assertThat(((SignOutcome.Signed) sign.sign(meeting.id(), act(secretary))).figures())
                .isEqualTo(shown);
    }

    @Test
    void make_up_is_due_on_the_workday_a_week_later_and_told_once_to_each() {
        sign.sign(meeting.id(), act(secretary));

        assertThat(stage.rows("select member_id, due_on::text as due_on, status from makeup_task order by member_id"))
                .extracting(row -> row.get("member_id") + " " + row.get("due_on") + " " + row.get("status"))
                .containsExactly("3 2026-12-08 DUE", "4 2026-12-08 DUE", "6 2026-12-08 DUE", "7 2026-12-08 DUE");
        assertThat(stage.told(stage.find(3)))
                .singleElement()
                .asString()
                .contains("张三同志")
                .contains("12月8日");
    }

    @Test
    void those_who_were_there_are_asked_for_feedback_once() {
        sign.sign(meeting.id(), act(secretary));

        assertThat(stage.told(deputy))
                .singleElement()
                .asString()
                .contains("活动反馈")
                .contains("good/1");
        assertThat(stage.rows("select member_id from open_question where kind = 'FEEDBACK' order by member_id"))
                .extracting(row -> row.get("member_id"))
                .containsExactly(secretary.id(), deputy.id());
    }

    @Test
    void a_second_signature_hears_who_signed_first_and_when() {
        sign.sign(meeting.id(), act(secretary));
        clock.set(AFTER.plusSeconds(60));

        assertThat(sign.sign(meeting.id(), act(deputy)))
                .isEqualTo(new SignOutcome.No(new SigningRefusal.Already("王五", AFTER)));
        assertThat(stage.count("select count(*) from audit_log where act = 'meeting.sign'"))
                .isEqualTo(1);
    }

    @Test
    void two_secretaries_at_once_give_one_signature() {
        List<SignOutcome> outcomes = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> sign.sign(meeting.id(), act(i % 2 == 0 ? secretary : deputy)))
                .toList();

        assertThat(outcomes).filteredOn(SignOutcome.Signed.class::isInstance).hasSize(1);
        assertThat(stage.count("select count(*) from attendance_event where act = 'roll.sign'"))
                .isEqualTo(4);
    }

    @Test
    void nobody_signs_before_the_start_nor_for_another_branch() {
        Member stranger = stage.secretary(stage.branch("第二党支部"), "other", "外人");
        clock.set(beijing("2026-12-01", "14:59"));

        assertThat(sign.sign(meeting.id(), act(secretary)))
                .isEqualTo(new SignOutcome.No(new SigningRefusal.TooEarly(Scene.START)));
        assertThat(sign.sign(meeting.id(), act(stranger))).isEqualTo(new SignOutcome.No(new SigningRefusal.NotYours()));
        assertThat(sign.sign(404, act(secretary))).isEqualTo(new SignOutcome.No(new SigningRefusal.NoSuchMeeting()));
    }

    @Test
    void reopening_needs_a_reason_and_takes_back_what_nobody_has_begun() {
        sign.sign(meeting.id(), act(secretary));
        stage.execute("update makeup_task set status = 'CLAIMED' where member_id = 3");

        assertThat(reopen.reopen(meeting.id(), " ", act(secretary))).isEqualTo(new ReopenOutcome.NoReason());
        assertThat(reopen.reopen(meeting.id(), "李四实际到会", act(secretary)))
                .isInstanceOfSatisfying(
                        ReopenOutcome.Reopened.class,
                        reopened -> assertThat(reopened.makeup()).isEqualTo(3));

        assertThat(scene.find(meeting.id()).status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(stage.count("select count(*) from makeup_task where status = 'CANCELLED'"))
                .isEqualTo(3);
        assertThat(stage.count("select count(*) from outbox_message where kind = 'MAKEUP' and state = 'WAITING'"))
                .isZero();
        assertThat(stage.rows("select detail from audit_log where act = 'meeting.reopen'"))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("detail", "李四实际到会"));
    }

    @Test
    void a_roll_signed_anew_asks_for_make_up_again() {
        sign.sign(meeting.id(), act(secretary));
        reopen.reopen(meeting.id(), "更正", act(secretary));

        assertThat(((SignOutcome.Signed) sign.sign(meeting.id(), act(secretary))).makeup())
                .isEqualTo(4);
        assertThat(stage.count("select count(*) from makeup_task where status = 'DUE'"))
                .isEqualTo(4);
        assertThat(stage.count("select count(*) from outbox_message where kind = 'MAKEUP' and state = 'WAITING'"))
                .isEqualTo(4);
        assertThat(stage.count("select count(*) from outbox_message where kind = 'FEEDBACK'"))
                .isEqualTo(2);
    }

    private void line(String userid, String name, AttendanceStatus status) {
        scene.expect(meeting, stage.member(branch, userid, name), status);
    }

    private List<Object> statuses() {
        return stage.rows("select status from attendance order by roll_no").stream()
                .map(row -> row.get("status"))
                .toList();
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.WORD, clock.instant());
    }
}
