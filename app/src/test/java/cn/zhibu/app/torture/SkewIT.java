package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.time.SharedClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances that do not agree on the time send from one database. */
class SkewIT {

    private static final List<Duration> SKEWS = Stream.of(
                    Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofDays(1))
            .flatMap(skew -> Stream.of(skew, skew.negated()))
            .toList();

    private static final Duration USEFUL = Duration.ofHours(2);

    private final Rig rig = Rig.fresh();
    private final Skewed skewed = new Skewed(rig.clock());
    private final SharedClock shared = new SharedClock(skewed, rig.clock()::instant);

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void clocks_that_differ_double_nothing_and_miss_nothing() {
        // behind another clock, because the database of this test has the time of day and not that of the stage
        try (Node other = Node.start(rig.site(), Clock.tick(shared, Duration.ofMillis(1)), Map.of())) {
            for (Duration skew : SKEWS) {
                skewed.by = skew;
                shared.agree();
                new Mail(rig.site()).own(USEFUL);
                rig.together(List.of(() -> Settling.tried(rig.node()::deliver), () -> Settling.tried(other::deliver)));
                rig.settling().run();
            }
        }
        int missed = rig.site().count("select count(*) from outbox_message where state = 'EXPIRED'");
        Findings findings = rig.check();
        Scale.figure("G14_skews", SKEWS.size());
        Scale.figure("G14_instances", 2);
        Scale.figure("G14_missed", missed);
        findings.print("G14");
        findings.mustBeClean();
        assertThat(missed).isZero();
    }

    /** Runs ahead of another clock, or behind it. */
    private static final class Skewed extends Clock {
        private final Clock right;
        private volatile Duration by = Duration.ZERO;

        Skewed(Clock right) {
            super();
            this.right = right;
        }

        @Override
        public Instant instant() {
            return right.instant().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return right.withZone(zone);
        }
    }
}
