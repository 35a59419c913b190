package cn.zhibu.domain.meeting;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishMeetingIT extends DomainIT {

    @Autowired
    private DraftMeeting draftMeeting;

    @Autowired
    private PublishMeeting publishMeeting;

    @Autowired
    private PresentDraft presentDraft;

    @Autowired
    private AttendanceMapper rolls;

    private Org branch;
    private Member secretary;
    private Member zhang;
    private Member withoutWecom;

    @BeforeEach
    void people() {
        branch = stage.branch("机关第一党支部");
        secretary = stage.secretary(branch, "wang", "王书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        withoutWecom = stage.member(branch, null, "李四", Standing.PROBATIONARY);
        stage.execute(
                "update member set exempt = true where id = ?",
                stage.member(branch, "zhao", "赵老").id());
    }

    @Test
    void a_draft_shows_its_author_who_is_expected_and_the_quorum() {
        Preview preview = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"));
        assertThat(preview.forecast()).isEqualTo(new Forecast(4, 1, 0, 3, 2, true));
        assertThat(stage.told(secretary))
                .singleElement()
                .asString()
                .contains("主题党日待发布", "12月1日(周二) 15:00", "三楼会议室", "学习全会精神", "应到, value=4人", "2人即达半数")
                .contains("publish/1", "edit/1", "hold/1");
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(stage.rows("select kind, subject_id from open_question")).hasSize(1);
        assertThat(due("PRESENT_DRAFT")).isEqualTo(beijing("2026-11-26", "09:10"));
    }

    @Test
    void a_past_start_and_a_foreign_branch_are_refused() {
        Org other = stage.branch("机关第二党支部");
        assertThat(draftMeeting.draft(Planned.by(secretary, clock), Planned.themeDay(branch, "2026-11-23", "09:00")))
                .isInstanceOf(DraftOutcome.Past.class);
        assertThat(draftMeeting.draft(Planned.by(secretary, clock), Planned.themeDay(other, "2026-12-01", "15:00")))
                .isInstanceOf(DraftOutcome.NotYours.class);
        assertThat(draftMeeting.draft(Planned.by(zhang, clock), Planned.themeDay(branch, "2026-12-01", "15:00")))
                .isInstanceOf(DraftOutcome.NotYours.class);
        assertThat(stage.count("select count(*) from meeting")).isZero();
    }

    @Test
    void another_meeting_at_the_same_time_is_a_warning() {
        drafted(Planned.themeDay(branch, "2026-12-01", "15:00"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(drafted(Planned.themeDay(branch, "2026-12-01", "16:00")).overlapping())
                .hasSize(1);
        assertThat(stage.told(secretary).get(1)).contains("同一时间已有12月1日(周二) 15:00 主题党日");
        assertThat(drafted(Planned.themeDay(branch, "2026-12-01", "17:30")).overlapping())
                .isEmpty();
    }

    @Test
    void publishing_freezes_the_roll_and_tells_everyone_once() {
        long id = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"))
                .meeting()
                .id();
        PublishOutcome outcome = publish(secretary, id);
        assertThat(outcome).isInstanceOfSatisfying(PublishOutcome.Published.class, published -> {
            assertThat(published.dispatch()).isEqualTo(new Dispatch(clock.instant(), true));
            assertThat(published.withoutWecom()).containsExactly("李四");
        });
        assertThat(rolls.roll(id))
                .extracting(RollRow::name, RollRow::rollNo, RollRow::status, RollRow::counted, RollRow::voter)
                .containsExactly(
                        tuple("王书记", 1, AttendanceStatus.EXPECTED, true, true),
                        tuple("张三", 2, AttendanceStatus.EXPECTED, true, true),
                        tuple("李四", 3, AttendanceStatus.EXPECTED, true, false),
                        tuple("赵老", 4, AttendanceStatus.EXEMPT, false, true));
        assertThat(stage.told(zhang))
                .singleElement()
                .asString()
                .contains("主题党日通知", "机关第一党支部", "12月1日(周二) 15:00", "三楼会议室", "学习全会精神")
                .contains("join/" + id, "leave/" + id);
        assertThat(stage.rows("select state from outbox_message where member_id = ?", withoutWecom.id()))
                .extracting(row -> row.get("state"))
                .containsExactly("NO_WECOM");
        assertThat(stage.count("select count(*) from attendance_event where act = 'meeting.publish'"))
                .isEqualTo(4);
        assertThat(stage.count("select count(*) from audit_log where act = 'meeting.publish'"))
                .isEqualTo(1);
        assertThat(stage.rows("select distinct kind, closes_at from open_question"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("closes_at")).isEqualTo(Timestamp.from(beijing("2026-12-01", "15:00"))));
    }

    @Test
    void an_unpublished_draft_comes_up_once_more_and_a_published_one_does_not() {
        Preview kept = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"));
        clock.set("2026-11-26", "09:10");
        presentDraft.due(kept.meeting());
        presentDraft.due(kept.meeting());
        assertThat(stage.told(secretary)).hasSize(2).last().asString().contains("publish/1");
        PublishOutcome.Published gone =
                (PublishOutcome.Published) publish(secretary, kept.meeting().id());
        presentDraft.due(gone.meeting());
        assertThat(stage.count("select count(*) from outbox_message where kind = 'DUTY'"))
                .isEqualTo(2);
        assertThat(stage.count("select count(*) from meeting where status = 'DRAFT'"))
                .isZero();
    }

    @Test
    void time_has_its_steps_from_then_on() {
        publish(
                secretary,
                drafted(Planned.themeDay(branch, "2026-12-01", "15:00"))
                        .meeting()
                        .id());
        assertThat(due("REMIND")).isEqualTo(beijing("2026-11-30", "17:10"));
        assertThat(due("OPEN")).isEqualTo(beijing("2026-12-01", "14:45"));
        assertThat(due("NEW_CODE")).isEqualTo(beijing("2026-12-01", "14:55"));
        assertThat(due("CLOSE")).isEqualTo(beijing("2026-12-01", "16:30"));
        assertThat(due("ASK_CONFIRM")).isEqualTo(beijing("2026-12-01", "16:40"));
        assertThat(due("ASK_CONFIRM_AGAIN")).isEqualTo(beijing("2026-12-02", "09:10"));
        assertThat(stage.count("select count(*) from meeting_step")).isEqualTo(6);
    }

    @Test
    void after_a_friday_meeting_the_second_question_waits_for_monday() {
        publish(
                secretary,
                drafted(Planned.themeDay(branch, "2026-12-04", "19:00"))
                        .meeting()
                        .id());
        assertThat(due("ASK_CONFIRM_AGAIN")).isBetween(beijing("2026-12-07", "08:03"), beijing("2026-12-07", "08:12"));
    }

    @Test
    void publishing_twice_names_the_first_time_and_changes_nothing() {
        long id = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"))
                .meeting()
                .id();
        publish(secretary, id);
        Instant first = clock.instant();
        clock.advance(Duration.ofMinutes(3));
        assertThat(publish(secretary, id))
                .isInstanceOfSatisfying(
                        PublishOutcome.Already.class,
                        already -> assertThat(already.at()).isEqualTo(first));
        assertThat(stage.told(zhang)).hasSize(1);
        assertThat(stage.count("select count(*) from attendance")).isEqualTo(4);
    }

    @Test
    void at_night_the_notice_waits_for_the_morning_unless_the_meeting_starts_before() {
        clock.set("2026-11-23", "21:00");
        long later = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"))
                .meeting()
                .id();
        long early = drafted(Planned.themeDay(branch, "2026-11-24", "07:30"))
                .meeting()
                .id();
        assertThat(publish(secretary, later)).isInstanceOfSatisfying(PublishOutcome.Published.class, published -> {
            assertThat(published.dispatch().atOnce()).isFalse();
            assertThat(published.dispatch().at())
                    .isBetween(beijing("2026-11-24", "08:03"), beijing("2026-11-24", "08:12"));
        });
        assertThat(publish(secretary, early))
                .isInstanceOfSatisfying(
                        PublishOutcome.Published.class,
                        published -> assertThat(published.dispatch().atOnce()).isTrue());
    }

    @Test
    void the_committee_meets_alone_and_the_quorum_is_its_own() {
        Member deputy = stage.member(branch, "deputy", "副书记");
        stage.grant(deputy, branch, Role.DEPUTY);
        long id = drafted(Planned.meeting(branch, MeetingType.COMMITTEE, "2026-12-01", "10:00"))
                .meeting()
                .id();
        publish(secretary, id);
        assertThat(rolls.roll(id)).extracting(RollRow::name).containsExactly("王书记", "副书记");
        assertThat(stage.told(zhang)).isEmpty();
        assertThat(stage.rows("select member_id, words from digest_line"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("words")).asString().contains("王书记同志发布了12月1日(周二) 10:00 支委会的通知"));
    }

    @Test
    void a_group_leader_calls_the_group_and_nobody_else() {
        Org group = stage.org(branch, OrgKind.GROUP, "第一党小组");
        stage.execute("update member set group_id = ? where id = ?", group.id(), zhang.id());
        stage.grant(zhang, group, Role.GROUP_LEADER);
        Instant start = beijing("2026-12-03", "15:00");
        Plan plan = new Plan(
                branch.id(), group.id(), List.of(MeetingType.GROUP), "学习", "二楼", start, start.plus(NoticeWords.USUAL));
        DraftOutcome.Drafted drafted = (DraftOutcome.Drafted) draftMeeting.draft(Planned.by(zhang, clock), plan);
        assertThat(publish(zhang, drafted.preview().meeting().id())).isInstanceOf(PublishOutcome.Published.class);
        assertThat(rolls.roll(drafted.preview().meeting().id()))
                .extracting(RollRow::name)
                .containsExactly("张三");
        assertThat(stage.told(zhang)).last().asString().contains("第一党小组");
    }

    @Test
    void a_posted_observer_is_copied_and_not_counted() {
        Org office = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Member observer = stage.member(office, "observer", "孙观察");
        stage.execute(
                "insert into posting (member_id, org_id, kind, from_on, until_on) values (?, ?, 'OBSERVER', '2026-01-01', '2026-12-01')",
                observer.id(),
                branch.id());
        Preview preview = drafted(Planned.themeDay(branch, "2026-12-01", "15:00"));
        assertThat(preview.forecast().observers()).isEqualTo(1);
        publish(secretary, preview.meeting().id());
        assertThat(stage.told(observer))
                .singleElement()
                .asString()
                .contains("【列席通知】")
                .doesNotContain("join/");
        assertThat(rolls.roll(preview.meeting().id()))
                .last()
                .extracting(RollRow::status)
                .isEqualTo(AttendanceStatus.OBSERVER);
        assertThat(drafted(Planned.themeDay(branch, "2026-12-02", "15:00"))
                        .forecast()
                        .observers())
                .isZero();
    }

    private Preview drafted(Plan plan) {
        return ((DraftOutcome.Drafted) draftMeeting.draft(Planned.by(secretary, clock), plan)).preview();
    }

    private PublishOutcome publish(Member actor, long id) {
        return publishMeeting.publish(Planned.by(actor, clock), id);
    }

    private Instant due(String step) {
        return ((Timestamp) stage.rows("select due_at from meeting_step where step = ?", step)
                        .get(0)
                        .get("due_at"))
                .toInstant();
    }
}
