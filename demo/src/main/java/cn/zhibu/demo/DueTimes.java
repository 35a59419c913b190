package cn.zhibu.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells the player which minutes of a jump have something to do, so that it may pass over the others. */
@FunctionalInterface
public interface DueTimes {

    /** Every minute may have something to do. */
    DueTimes EVERY_MINUTE = after -> after;

    /** The first instant after this one at which work falls due; null when there is none. */
    @Nullable
    Instant next(Instant after);
}
