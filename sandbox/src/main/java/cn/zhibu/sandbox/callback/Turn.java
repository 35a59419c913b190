package cn.zhibu.sandbox.callback;

import java.time.Duration;

/** Lets a delivery wait until another one is over; real time. */
final class Turn {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private long over;

    synchronized void done() {
        over++;
        notifyAll();
    }

    synchronized void afterAnother() {
        long before = over;
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis();
                    over == before && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
