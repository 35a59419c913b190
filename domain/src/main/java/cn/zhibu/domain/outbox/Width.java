package cn.zhibu.domain.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many calls of this instance may be under way at once. Halved when the platform finds them too many; one more again after as many accepted
 * calls as may be under way (additive increase, multiplicative decrease). 10,000 calls a minute at 200 ms each need 34.
 */
@Component
public final class Width {

    /** Refusals of calls that were under way together halve once. */
    private static final long TOGETHER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Permits free;
    private final int most;
    private int now;
    private int accepted;
    private long narrowedAt = System.nanoTime() - TOGETHER_NANOS;

    Width(@Value("${zhibu.calls-at-once:64}") int most) {
        this.most = most;
        this.now = most;
        this.free = new Permits(most);
    }

    /** At most so many at any time. */
    int most() {
        return most;
    }

    /** How many may be under way at present. */
    public synchronized int now() {
        return now;
    }

    /** False when only one was under way: fewer are none. */
    synchronized boolean narrow() {
        long passed = System.nanoTime() - narrowedAt;
        if (now == 1) {
            return passed < TOGETHER_NANOS;
        }
        if (passed >= TOGETHER_NANOS) {
            narrowedAt = System.nanoTime();
            accepted = 0;
            free.fewer(now - now / 2);
            now /= 2;
        }
        return true;
    }

    synchronized void accepted() {
        accepted++;
        if (now < most && accepted >= now) {
            accepted = 0;
            now++;
            free.release();
        }
    }

    /** Waits for room for one; how many there is room for then, at most {@code wanted}. */
    int take(int wanted) {
        free.acquireUninterruptibly();
        int taken = 1;
        while (taken < wanted && free.tryAcquire()) {
            taken++;
        }
        return taken;
    }

    void giveBack(int count) {
        free.release(count);
    }

    /** Waits until none is under way; false when that takes longer. */
    boolean idle(int seconds) throws InterruptedException {
        return free.tryAcquire(now(), seconds, TimeUnit.SECONDS);
    }

    /** A semaphore from which permits can be taken that are in use. */
    private static final class Permits extends Semaphore {

        private static final long serialVersionUID = 1L;

        Permits(int count) {
            super(count);
        }

        void fewer(int count) {
            reducePermits(count);
        }
    }
}
