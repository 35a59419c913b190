package cn.zhibu.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedClockTest {

    private static final Instant TRUE = Instant.parse("2026-03-03T02:00:00Z");

    private Instant machine = TRUE;
    private Supplier<Instant> answer = () -> TRUE;
    private final SharedClock clock = new SharedClock(new Machine(), () -> answer.get());

    @ParameterizedTest
    @ValueSource(strings = {"PT10S", "-PT10S", "PT10M", "-PT10M", "PT24H", "-PT24H"})
    void a_machine_that_is_off_is_put_right(Duration off) {
        machine = TRUE.plus(off);
        assertThat(clock.agree()).isEqualTo(off);
        assertThat(clock.instant()).isEqualTo(TRUE);
        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo(TRUE);
    }

    @Test
    void clocks_that_are_kept_are_left_alone() {
        machine = TRUE.plusMillis(900);
        assertThat(clock.agree()).isZero();
        assertThat(clock.instant()).isEqualTo(machine);
    }

    @Test
    void a_machine_that_was_put_right_is_believed_again() {
        machine = TRUE.plusSeconds(3600);
        clock.agree();
        machine = TRUE.plusMillis(200);
        assertThat(clock.agree()).isZero();
        assertThat(clock.instant()).isEqualTo(machine);
    }

    @Test
    void a_slow_answer_is_taken_for_the_middle_of_its_time() {
        machine = TRUE.plusSeconds(100);
        answer = () -> {
            machine = machine.plusSeconds(4);
            return TRUE.plusSeconds(2);
        };
        assertThat(clock.agree()).isEqualTo(Duration.ofSeconds(100));
        assertThat(clock.instant()).isEqualTo(TRUE.plusSeconds(4));
    }

    private final class Machine extends Clock {
        @Override
        public Instant instant() {
            return machine;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
