package cn.zhibu.sandbox.wire;

import java.time.Duration;

/** Real waiting, for ordered latency and retry spacing only. */
public final class Pause {
    private Pause() {}

    /** Waits; an interrupt ends it early and is kept. */
    public static void of(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            return;
        }
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
