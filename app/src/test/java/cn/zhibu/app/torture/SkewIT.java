package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** A clock that is ahead of the others by more than that holds a message for useless; docs/reliability.md says so. */
    private static final Duration USEFUL = Duration.ofHours(2);

    private final Rig rig = Rig.fresh();
    private final Skewed skewed = new Skewed(rig.clock());

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void clocks_that_differ_double_nothing_and_miss_nothing() {
        int expired = 0;
        int missed = 0;
        try (Node other = Node.start(rig.site(), skewed, Map.of())) {
            for (Duration skew : SKEWS) {
                skewed.by = skew;
                new Mail(rig.site()).own(USEFUL);
                rig.together(List.of(() -> Settling.tried(rig.node()::deliver), () -> Settling.tried(other::deliver)));
                skewed.by = Duration.ZERO;
                rig.settling().run();
                int now = rig.site().count("select count(*) from outbox_message where state = 'EXPIRED'");
                missed += skew.compareTo(USEFUL) > 0 ? 0 : now - expired;
                Scale.figure("G14_expired_at_skew_" + skew, now - expired);
                expired = now;
            }
        }
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
