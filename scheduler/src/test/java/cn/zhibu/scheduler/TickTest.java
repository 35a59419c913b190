package cn.zhibu.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TickTest {

    @Test
    void a_tick_fires_by_the_clock_of_beijing_wherever_the_server_stands() {
        Tick nightly = new Tick("nightly", "0 17 2 * * ?", () -> {});
        assertThat(nightly.next(Instant.parse("2026-11-22T16:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-22T18:17:00Z"));
        assertThat(nightly.rare()).isTrue();
    }

    @Test
    void ticks_of_every_few_seconds_or_minutes_are_not_rare() {
        assertThat(new Tick("often", "0/5 * * * * ?", () -> {}).rare()).isFalse();
        assertThat(new Tick("minute", "12/30 * * * * ?", () -> {}).rare()).isFalse();
        assertThat(new Tick("minutes", "30 1/5 * * * ?", () -> {}).rare()).isFalse();
    }
}
