package cn.zhibu.demo;

import cn.zhibu.sandbox.ClockMover;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.scheduler.Playback;
import java.time.Instant;

/** Moves the demo's clock; what falls due on the way is done in order, a way back plays nothing. */
final class ClockPlayer implements ClockMover {

    private final SandboxClock clock;
    private final Playback playback;

    ClockPlayer(SandboxClock clock, Playback playback) {
        this.clock = clock;
        this.playback = playback;
    }

    @Override
    public synchronized void moveTo(Instant target) {
        boolean running = !clock.frozen();
        clock.freeze();
        try {
            Instant now = clock.instant();
            if (target.isAfter(now)) {
                playback.play(now, target, clock::set);
            } else {
                clock.set(target);
            }
        } finally {
            if (running) {
                clock.run();
            }
        }
    }
}
