package cn.zhibu.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Real time plus an offset, or standing still. Thread-safe. Its zone is Asia/Shanghai, the platform's. */
public final class SandboxClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock real;
    private Duration offset = Duration.ZERO;
    private @Nullable Instant frozen;
    private @Nullable ClockMover mover;

    /** Runs along with the given clock until moved. */
    public SandboxClock(Clock real) {
        super();
        this.real = real;
    }

    /** Runs along with the machine's clock until moved. */
    public static SandboxClock system() {
        return new SandboxClock(Clock.system(ZONE));
    }

    /** Stands still at this instant. */
    public static SandboxClock frozenAt(Instant instant) {
        SandboxClock clock = system();
        clock.freeze();
        clock.set(instant);
        return clock;
    }

    @Override
    public synchronized Instant instant() {
        Instant still = frozen;
        return still != null ? still : real.instant().plus(offset);
    }

    /** Stops; {@link #set} and {@link #advance} still move it. */
    public synchronized void freeze() {
        frozen = instant();
    }

    /** Goes on from where it stands. */
    public synchronized void run() {
        Instant still = frozen;
        if (still != null) {
            frozen = null;
            set(still);
        }
    }

    /** Whether it stands still. */
    public synchronized boolean frozen() {
        return frozen != null;
    }

    /** Sets the time directly, past the mover. */
    public synchronized void set(Instant instant) {
        if (frozen != null) {
            frozen = instant;
        } else {
            offset = Duration.between(real.instant(), instant);
        }
    }

    /** Adds to the time directly, past the mover. */
    public synchronized void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** Registers how {@link #jump} is played. */
    public synchronized void mover(ClockMover registered) {
        this.mover = registered;
    }

    /** Moves through the registered mover, or directly when there is none. */
    public void jump(Instant target) {
        ClockMover registered;
        synchronized (this) {
            registered = mover;
        }
        if (registered == null) {
            set(target);
        } else {
            registered.moveTo(target);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final SandboxClock time;
        private final ZoneId zone;

        Zoned(SandboxClock time, ZoneId zone) {
            super();
            this.time = time;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(time, other);
        }
    }
}
