package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.SandboxClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class ClockPlayerTest {

    private static final Instant MONDAY_0830 = Instant.parse("2026-11-23T00:30:20Z");

    private final SandboxClock clock = SandboxClock.frozenAt(MONDAY_0830);
    private final List<String> played = new ArrayList<>();

    @Test
    void a_jump_plays_what_falls_due_in_order_and_by_the_moved_clock() {
        player(DueTimes.EVERY_MINUTE, tick("0 0 9 * * *", "morning"), tick("0 */20 * * * *", "often"))
                .moveTo(Instant.parse("2026-11-23T01:05:00Z"));

        assertThat(played)
                .containsExactly(
                        "often 2026-11-23T00:40:00Z", "morning 2026-11-23T01:00:00Z", "often 2026-11-23T01:00:00Z");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T01:05:00Z"));
    }

    @Test
    void ticks_within_a_minute_are_played_once() {
        player(DueTimes.EVERY_MINUTE, tick("*/5 * * * * *", "tick")).moveTo(Instant.parse("2026-11-23T00:32:00Z"));

        assertThat(played).containsExactly("tick 2026-11-23T00:31:00Z", "tick 2026-11-23T00:32:00Z");
    }

    @Test
    void minutes_without_due_work_are_passed_over() {
        Instant due = Instant.parse("2026-11-26T07:00:01Z");
        DueTimes once = after -> after.isBefore(due) ? due : null;

        player(once, tick("0 * * * * *", "tick")).moveTo(Instant.parse("2026-11-30T00:00:00Z"));

        assertThat(played).containsExactly("tick 2026-11-26T07:01:00Z");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @Test
    void going_back_plays_nothing() {
        player(DueTimes.EVERY_MINUTE, tick("0 * * * * *", "tick")).moveTo(MONDAY_0830.minusSeconds(3600));

        assertThat(played).isEmpty();
        assertThat(clock.instant()).isEqualTo(MONDAY_0830.minusSeconds(3600));
    }

    @Test
    void a_failure_is_told_and_the_clock_goes_on_from_there() {
        clock.run();
        Tick broken = new Tick(CronExpression.parse("0 0 9 * * *"), () -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> player(DueTimes.EVERY_MINUTE, broken).moveTo(Instant.parse("2026-11-24T00:00:00Z")))
                .hasMessage("no database");

        assertThat(clock.frozen()).isFalse();
        assertThat(clock.instant())
                .isBetween(Instant.parse("2026-11-23T01:00:00Z"), Instant.parse("2026-11-23T01:01:00Z"));
    }

    private ClockPlayer player(DueTimes due, Tick... ticks) {
        return new ClockPlayer(clock, List.of(ticks), due);
    }

    private Tick tick(String cron, String name) {
        return new Tick(CronExpression.parse(cron), () -> played.add(name + " " + clock.instant()));
    }
}
