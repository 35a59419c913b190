package cn.zhibu.domain.meeting;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangeMeetingIT extends DomainIT {

    private static final Alteration NEXT_DAY = new Alteration(beijing("2026-12-02", "15:00"), null, null, null);

    @Autowired
    private DraftMeeting draftMeeting;

    @Autowired
    private PublishMeeting publishMeeting;

    @Autowired
    private ChangeMeeting changeMeeting;

    @Autowired
    private CancelMeeting cancelMeeting;

    private Member secretary;
    private Member zhang;
    private Org branch;

    @BeforeEach
    void people() {
        branch = stage.branch("机关第一党支部");
        secretary = stage.secretary(branch, "wang", "王书记");
        zhang = stage.member(branch, "zhangsan", "张三");
    }

    @Test
    void a_move_is_one_correction_and_answers_stay() {
        long id = published();
        sent(id);
        stage.execute("update attendance set status = 'ACK' where member_id = ?", zhang.id());
        ChangeOutcome outcome = change(id, NEXT_DAY);
        assertThat(outcome).isInstanceOfSatisfying(ChangeOutcome.Changed.class, changed -> {
            assertThat(changed.corrected()).isEqualTo(2);
            assertThat(changed.unsent()).isZero();
            assertThat(changed.meeting().endsAt()).isEqualTo(beijing("2026-12-02", "16:30"));
        });
        assertThat(stage.told(zhang))
                .hasSize(2)
                .last()
                .asString()
                .contains("主题党日变更通知", "12月2日(周三) 15:00", "join/" + id);
        assertThat(stage.rows("select status from attendance where member_id = ?", zhang.id())
                        .get(0))
                .containsEntry("status", "ACK");
        assertThat(stage.rows("select revision, status from meeting").get(0))
                .containsEntry("revision", 1)
                .containsEntry("status", "NOTICED");
        assertThat(stage.rows("select distinct closes_at from open_question where kind = 'NOTICE'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("closes_at")).isEqualTo(Timestamp.from(beijing("2026-12-02", "15:00"))));
        assertThat(stage.rows("select due_at from meeting_step where step = 'REMIND'")
                        .get(0))
                .containsEntry("due_at", Timestamp.from(beijing("2026-12-01", "17:10")));
    }

    @Test
    void whose_notice_has_not_left_hears_only_the_new_one() {
        clock.set("2026-11-23", "21:00");
        long id = published();
        assertThat(change(id, NEXT_DAY))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Changed.class,
                        changed -> assertThat(changed.unsent()).isEqualTo(2));
        assertThat(stage.rows(
                        "select kind, revision, state from outbox_message where member_id = ? order by id", zhang.id()))
                .extracting(row -> row.get("kind") + " " + row.get("revision") + " " + row.get("state"))
                .containsExactly("NOTICE 0 CANCELLED", "NOTICE 1 WAITING");
        assertThat(stage.told(zhang).get(1)).contains("主题党日通知", "12月2日(周三) 15:00");
    }

    @Test
    void cards_already_sent_lose_their_buttons_once() {
        long id = published();
        sent(id);
        change(id, NEXT_DAY);
        change(id, new Alteration(null, null, "二楼会议室", null));
        assertThat(stage.rows("select body, state from outbox_call where action = 'DISABLE'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("body")).asString().contains("wang, zhangsan", "CODE", "安排已变更"));
    }

    @Test
    void a_card_of_four_days_ago_is_left_alone() {
        long id = published();
        sent(id);
        clock.advance(Duration.ofHours(96));
        change(id, NEXT_DAY);
        assertThat(stage.count("select count(*) from outbox_call where action = 'DISABLE'"))
                .isZero();
    }

    @Test
    void a_change_on_the_day_goes_out_at_once_and_an_earlier_one_waits_for_the_window() {
        long id = published();
        sent(id);
        clock.set("2026-11-30", "21:00");
        assertThat(change(id, new Alteration(null, null, "二楼", null)))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Changed.class,
                        changed -> assertThat(changed.dispatch().atOnce()).isFalse());
        clock.set("2026-12-01", "12:30");
        assertThat(change(id, new Alteration(null, null, "一楼", null)))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Changed.class,
                        changed -> assertThat(changed.dispatch().atOnce()).isTrue());
    }

    @Test
    void the_same_again_the_past_and_a_closed_meeting_are_refused() {
        long id = published();
        assertThat(change(id, new Alteration(null, null, "三楼会议室", null))).isInstanceOf(ChangeOutcome.Same.class);
        assertThat(change(id, new Alteration(beijing("2026-11-20", "15:00"), null, null, null)))
                .isInstanceOf(ChangeOutcome.Past.class);
        assertThat(changeMeeting.change(Planned.by(zhang, clock), id, NEXT_DAY))
                .isInstanceOf(ChangeOutcome.NotYours.class);
        stage.execute("update meeting set status = 'CLOSED'");
        assertThat(change(id, NEXT_DAY)).isInstanceOf(ChangeOutcome.TooLate.class);
    }

    @Test
    void a_cancellation_reaches_who_knew_and_ends_everything() {
        long id = published();
        sent(id);
        assertThat(cancelMeeting.cancel(Planned.by(secretary, clock), id, "会场维修"))
                .isInstanceOfSatisfying(
                        CancelOutcome.Cancelled.class,
                        cancelled -> assertThat(cancelled.told()).isEqualTo(2));
        assertThat(stage.told(zhang)).last().asString().contains("【取消通知】", "12月1日(周二) 15:00", "（会场维修）");
        assertThat(stage.count("select count(*) from open_question")).isZero();
        assertThat(stage.count("select count(*) from meeting_step where done_at is null"))
                .isZero();
        assertThat(stage.count("select count(*) from outbox_call where action = 'DISABLE'"))
                .isEqualTo(1);
        assertThat(cancelMeeting.cancel(Planned.by(secretary, clock), id, ""))
                .isInstanceOf(CancelOutcome.Already.class);
    }

    @Test
    void nobody_hears_of_a_cancellation_who_had_not_heard_of_the_meeting() {
        clock.set("2026-11-23", "21:00");
        long id = published();
        assertThat(cancelMeeting.cancel(Planned.by(secretary, clock), id, ""))
                .isInstanceOfSatisfying(
                        CancelOutcome.Cancelled.class,
                        cancelled -> assertThat(cancelled.told()).isZero());
        assertThat(stage.count("select count(*) from outbox_message where state = 'WAITING'"))
                .isZero();
    }

    @Test
    void a_signed_roll_stays() {
        long id = published();
        stage.execute("update meeting set status = 'CONFIRMED'");
        assertThat(cancelMeeting.cancel(Planned.by(secretary, clock), id, ""))
                .isInstanceOf(CancelOutcome.TooLate.class);
    }

    private ChangeOutcome change(long id, Alteration alteration) {
        return changeMeeting.change(Planned.by(secretary, clock), id, alteration);
    }

    private long published() {
        DraftOutcome drafted =
                draftMeeting.draft(Planned.by(secretary, clock), Planned.themeDay(branch, "2026-12-01", "15:00"));
        long id = ((DraftOutcome.Drafted) drafted).preview().meeting().id();
        publishMeeting.publish(Planned.by(secretary, clock), id);
        return id;
    }

    /** As after delivery: one call for both people. */
    private void sent(long id) {
        Timestamp now = Timestamp.from(clock.instant());
        stage.execute(
                "insert into outbox_call (action, body, state, next_attempt_at, not_after, meeting_id, kind, response_code,"
                        + " created_at, settled_at) values ('SEND', '', 'SENT', ?, ?, ?, 'NOTICE', 'CODE', ?, ?)",
                now,
                now,
                id,
                now,
                now);
        stage.execute(
                "update outbox_message set state = 'SENT', call_id = 1 where kind = 'NOTICE' and state = 'WAITING'");
        stage.execute("update outbox_message set state = 'SENT' where kind = 'DUTY'");
    }
}
