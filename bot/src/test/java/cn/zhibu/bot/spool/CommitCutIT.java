package cn.zhibu.bot.spool;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.member.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reply to a COMMIT never comes: nobody knows whether the tap counts, and it must count once. */
class CommitCutIT extends OutageIT {

    private static final int AT_ONCE = 5;
    private static final int ROUNDS = "full".equals(System.getProperty("torture")) ? 60 : 16;

    private List<Member> people;

    @BeforeEach
    void invite() {
        stage.execute("update meeting set button_checkin = true");
        people = IntStream.range(0, AT_ONCE * ROUNDS)
                .mapToObj(i -> stage.member(branch, "p" + i, "党员" + i))
                .toList();
        scene.expect(meeting, people.toArray(Member[]::new));
    }

    @AfterEach
    void calm() {
        proxy.eat(0);
        awaitDrained();
    }

    @Test
    void a_tap_whose_commit_was_not_confirmed_counts_once_and_is_answered() throws Exception {
        int before = proxy.eaten();
        int answers = rounds("join/");
        assertThat(told()).as("late answers").isPositive();
        clock.set(beijing("2026-12-01", "15:05"));
        answers += rounds("checkin/");
        int cuts = proxy.eaten() - before;
        figure("G6_commit_replies_cut", cuts);
        figure("G6_taps", answers);
        figure("G6_lost", lost("receipt.join") + lost("checkin.claim"));
        figure("G6_doubled", doubled());
        assertThat(cuts).isGreaterThanOrEqualTo(100);
        assertThat(answers).isEqualTo(2 * people.size());
        assertThat(lost("receipt.join") + lost("checkin.claim")).isZero();
        assertThat(doubled()).isZero();
    }

    /** The checker itself: it must see a tap that counts twice and one that does not count. */
    @Test
    void the_checker_sees_an_event_that_counts_twice() {
        Member person = people.get(0);
        assertThat(heard(tapXml(String.valueOf(person.wecomUserid()), "join/" + meeting.id()))
                        .label())
                .contains("参加");
        stage.execute(
                "insert into attendance_event select (jsonb_populate_record(e, jsonb_build_object('id', e.id + 1000000))).*"
                        + " from attendance_event e where member_id = ?",
                person.id());
        assertThat(doubled()).isEqualTo(1);
        assertThat(lost("checkin.claim")).isEqualTo(people.size());
    }

    private int rounds(String action) throws Exception {
        int answers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            proxy.eat(AT_ONCE);
            List<CompletableFuture<Answer>> exchanges = new ArrayList<>();
            for (Member person : people.subList(round * AT_ONCE, (round + 1) * AT_ONCE)) {
                exchanges.add(delivered(tapXml(String.valueOf(person.wecomUserid()), action + meeting.id())));
            }
            for (CompletableFuture<Answer> exchange : exchanges) {
                answers += exchange.get(20, TimeUnit.SECONDS) == null ? 0 : 1;
            }
            // what is left of the round's cuts hits the drain
            awaitDrained();
            proxy.eat(0);
        }
        return answers;
    }

    private int told() {
        return stage.count("select count(*) from outbox_message where occasion like 'late:%'");
    }

    private int lost(String act) {
        return people.size() - stage.count("select count(distinct member_id) from attendance_event where act = ?", act);
    }

    private int doubled() {
        return stage.count(
                "select count(*) from (select 1 from attendance_event group by member_id, act having count(*) > 1) twice");
    }
}
