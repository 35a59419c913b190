package cn.zhibu.sandbox;

import java.time.Instant;

/** Plays a jump of the clock; a host that must do work on the way (due minutes) registers its own. */
@FunctionalInterface
public interface ClockMover {
    /** Brings the clock to the target and returns when everything on the way is done. */
    void moveTo(Instant target);
}
