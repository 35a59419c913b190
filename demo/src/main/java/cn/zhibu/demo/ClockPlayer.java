package cn.zhibu.demo;

import cn.zhibu.sandbox.ClockMover;
import cn.zhibu.sandbox.SandboxClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves the demo's clock minute by minute and does on the way, in order, what the timetable would have done. */
public final class ClockPlayer implements ClockMover {

    private final SandboxClock clock;
    private final List<Tick> timetable;
    private final DueTimes due;

    public ClockPlayer(SandboxClock clock, List<Tick> timetable, DueTimes due) {
        this.clock = clock;
        this.timetable = List.copyOf(timetable);
        this.due = due;
    }

    @Override
    public synchronized void moveTo(Instant target) {
        boolean running = !clock.frozen();
        clock.freeze();
        try {
            play(target);
            clock.set(target);
        } finally {
            if (running) {
                clock.run();
            }
        }
    }

    private void play(Instant target) {
        Instant before = clock.instant();
        Instant minute = nextMinute(before);
        while (minute != null && !minute.isAfter(target)) {
            clock.set(minute);
            for (Tick tick : timetable) {
                if (tick.firesIn(before, minute)) {
                    tick.work().run();
                }
            }
            before = minute;
            minute = nextMinute(before);
        }
    }

    private @Nullable Instant nextMinute(Instant after) {
        Instant next = timetable.isEmpty() ? null : due.next(after);
        if (next == null) {
            return null;
        }
        Instant whole = next.truncatedTo(ChronoUnit.MINUTES);
        Instant minute = whole.isBefore(next) ? whole.plus(1, ChronoUnit.MINUTES) : whole;
        return minute.isAfter(after)
                ? minute
                : after.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }
}
