package cn.zhibu.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.due.NextDue;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.retention.Prune;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Lateness, crowding, stops, and what is swept up. */
class SendingRulesIT extends DomainIT {

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliverOutbox deliver;

    @Autowired
    private Pace pace;

    @Autowired
    private Prune prune;

    @Autowired
    private NextDue due;

    @Autowired
    private TransactionTemplate transaction;

    private Member zhang;
    private Member li;

    @BeforeEach
    void people() {
        Org branch = stage.branch("第一党支部");
        zhang = stage.member(branch, "zhangsan", "张三");
        li = stage.member(branch, "lisi", "李四");
    }

    @Test
    void a_decision_that_leaves_days_later_says_of_which_day_it_is() {
        tell(NoticeKind.DECISION, "leave:1", zhang);
        clock.set("2026-11-26", "09:05");
        deliver.run();
        assertThat(messenger.bodies()).singleElement().asString().endsWith("（11月23日(周一)的消息，迟发为歉）您的请假已获同意");
    }

    @Test
    void decisions_of_two_days_do_not_share_a_call_when_their_marks_differ() {
        tell(NoticeKind.DECISION, "leave:1", zhang);
        clock.set("2026-11-24", "09:05");
        tell(NoticeKind.DECISION, "leave:1", li);
        clock.set("2026-11-25", "09:05");
        assertThat(deliver.run()).isEqualTo(2);
        assertThat(messenger.bodies())
                .anySatisfy(body -> assertThat(body).contains("[zhangsan]", "11月23日"))
                .anySatisfy(body -> assertThat(body).contains("[lisi]", "11月24日"));
    }

    @Test
    void what_is_in_time_around_midnight_and_what_is_no_decision_has_no_mark() {
        clock.set("2026-11-23", "23:59");
        tell(NoticeKind.DECISION, "leave:1", zhang);
        tell(NoticeKind.DUTY, "draft:1", li);
        clock.set("2026-11-24", "00:01");
        deliver.run();
        clock.set("2026-11-25", "09:05");
        deliver.run();
        assertThat(messenger.bodies()).hasSize(2).noneMatch(body -> body.contains("迟发"));
    }

    @Test
    void one_call_at_a_time_that_is_still_too_many_pauses_sending() {
        messenger.next(new Sent.Crowded(45033, "errcode 45033", List.of(Duration.ofSeconds(2))));
        tell(NoticeKind.DUTY, "draft:1", zhang);
        deliver.run();
        assertThat(stage.rows("select errcode from outbox_pause"))
                .singleElement()
                .satisfies(pause -> assertThat(pause).containsEntry("errcode", 45033));
        clock.advance(Duration.ofSeconds(6));
        deliver.run();
        assertThat(stage.rows("select state from outbox_message"))
                .singleElement()
                .satisfies(message -> assertThat(message).containsEntry("state", "SENT"));
    }

    @Test
    void after_a_stop_calls_leave_slowly_for_ten_minutes() {
        deliver.run();
        assertThat(pace.slow()).as("a first start is no stop").isFalse();
        clock.advance(Duration.ofMinutes(4));
        deliver.run();
        assertThat(pace.slow()).isFalse();
        clock.advance(Duration.ofMinutes(6));
        deliver.run();
        assertThat(pace.slow()).isTrue();
        clock.advance(Duration.ofMinutes(4));
        deliver.run();
        assertThat(pace.slow())
                .as("the pulse is back, the ten minutes are not over")
                .isTrue();
        clock.advance(Duration.ofMinutes(4));
        deliver.run();
        clock.advance(Duration.ofMinutes(3));
        deliver.run();
        assertThat(pace.slow()).isFalse();
    }

    @Test
    void calls_that_were_taken_apart_are_deleted_after_a_week_and_nothing_else() {
        call("DISSOLVED", clock.instant().minus(Duration.ofDays(8)));
        call("DISSOLVED", clock.instant().minus(Duration.ofDays(6)));
        call("SENT", clock.instant().minus(Duration.ofDays(8)));
        prune.run();
        assertThat(stage.rows("select state from outbox_call order by state"))
                .extracting(row -> row.get("state"))
                .containsExactly("DISSOLVED", "SENT");
    }

    @Test
    void an_event_to_be_tried_again_is_a_moment_to_stop_at() {
        assertThat(due.find()).isEmpty();
        Instant then = clock.instant().plus(Duration.ofMinutes(4));
        stage.execute(
                "insert into parked_event (event_key, kind, happened_at, received_at, content, attempts, fault, next_attempt_at)"
                        + " values ('k', 'Word', now(), now(), '', 1, 'x', ?::timestamptz)",
                then.toString());
        assertThat(due.find()).contains(then);
    }

    private void call(String state, Instant settled) {
        stage.execute(
                "insert into outbox_call (action, kind, body, state, next_attempt_at, not_after, created_at, settled_at)"
                        + " values ('SEND', 'NOTICE', '', ?, now(), now(), now(), ?::timestamptz)",
                state,
                settled.toString());
    }

    private void tell(NoticeKind kind, String occasion, Member person) {
        Instant now = clock.instant();
        Content words = new Content.Text("您的请假已获同意");
        transaction.executeWithoutResult(status -> outbox.tell(
                person, new Message(occasion, 0, kind, null, null, words, now, now.plus(Duration.ofDays(30)))));
    }
}
