package cn.zhibu.domain.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** This machine's clock, put right by what it was last found to be off from the one that all instances share. */
public final class SharedClock extends Clock {

    /** Clocks that are kept differ by less; what is less is left alone, so that time does not tremble. */
    private static final Duration AGREED = Duration.ofSeconds(1);

    private final Clock own;
    private final Supplier<Instant> shared;
    private final AtomicReference<Duration> ahead;

    /** @param shared asks the clock that all instances share; may throw */
    public SharedClock(Clock own, Supplier<Instant> shared) {
        this(own, shared, new AtomicReference<>(Duration.ZERO));
    }

    private SharedClock(Clock own, Supplier<Instant> shared, AtomicReference<Duration> ahead) {
        super();
        this.own = own;
        this.shared = shared;
        this.ahead = ahead;
    }

    /**
     * Asks what time it is; the answer is taken for the middle of the time that it took.
     *
     * @return by how much this machine's clock is ahead, negative when it is behind, zero when they agree
     */
    public Duration agree() {
        Instant asked = own.instant();
        Instant told = shared.get();
        Duration took = Duration.between(asked, own.instant());
        Duration found = Duration.between(told, asked).plus(took.dividedBy(2));
        Duration blurred = AGREED.plus(took.dividedBy(2));
        if (found.minus(ahead.get()).abs().compareTo(blurred) > 0) {
            ahead.set(found.abs().compareTo(blurred) > 0 ? found : Duration.ZERO);
        }
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return own.instant().minus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SharedClock(own.withZone(zone), shared, ahead);
    }
}
