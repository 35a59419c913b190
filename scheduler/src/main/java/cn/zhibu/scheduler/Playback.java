package cn.zhibu.scheduler;

import cn.zhibu.domain.due.NextDue;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Plays a stretch of time in order for a clock that is moved by hand: stops at each moment at which a tick fires or a row becomes due, and does
 * there what the timetable would have done.
 */
@Component
public final class Playback {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Timetable timetable;
    private final NextDue due;

    Playback(Timetable timetable, NextDue due) {
        this.timetable = timetable;
        this.due = due;
    }

    /** @param clock sets the clock that everybody reads */
    public void play(Instant from, Instant to, Consumer<Instant> clock) {
        Instant before = from;
        for (Instant now = next(before); !now.isAfter(to); now = next(before)) {
            clock.accept(now);
            runBetween(before, now);
            before = now;
        }
        clock.accept(to);
        runBetween(before, to);
    }

    private void runBetween(Instant before, Instant now) {
        timetable.ticks().stream()
                .filter(tick -> !tick.next(before).isAfter(now))
                .forEach(tick -> tick.work().run());
    }

    /** Ticks of every few seconds or minutes are no reason to stop: they only ask for rows. */
    private Instant next(Instant before) {
        Instant tick = timetable.ticks().stream()
                .filter(Tick::rare)
                .map(rare -> rare.next(before))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant row = due.find()
                .map(found -> found.isAfter(before) ? found : before.plus(PATIENCE))
                .orElse(tick);
        return row.isBefore(tick) ? row : tick;
    }
}
