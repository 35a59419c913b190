package cn.zhibu.bot.inbox;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Check-ins on their way into a batch. An idle lane takes the first at once; while one batch is with the database, the next begins when as many
 * have gathered as that one has: two small batches cost nearly twice what one large one does.
 */
final class Gathering {

    /** The most in a batch. */
    static final int MOST = 500;

    private static final int LEAST = 24;

    /** What is worth a batch of its own, however many are in the one under way. */
    private static final int ENOUGH = 128;

    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition worth = lock.newCondition();
    /** How many are in the batch that was taken last. */
    private int last;

    private int flushing;
    private boolean closed;

    Gathering(int capacity) {
        this.capacity = capacity;
    }

    /** False when there is no room or the lane is closed. */
    boolean add(Waiting one) {
        lock.lock();
        try {
            if (closed || waiting.size() >= capacity) {
                return false;
            }
            waiting.add(one);
            if (ready()) {
                worth.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a batch; false when the lane is closed and nothing is left. {@link #done} must follow. */
    boolean take(List<Waiting> batch) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!ready()) {
                if (closed && waiting.isEmpty()) {
                    return false;
                }
                worth.await();
            }
            last = Math.min(MOST, waiting.size());
            for (int i = 0; i < last; i++) {
                batch.add(waiting.remove());
            }
            flushing++;
            if (ready()) {
                worth.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The batch taken last is answered; whoever says so comes back to {@link #take}, so that nobody need be woken. */
    void done() {
        lock.lock();
        try {
            flushing--;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            worth.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean ready() {
        return waiting.size() >= Math.min(ENOUGH, Math.max(LEAST, last)) || (flushing == 0 && !waiting.isEmpty());
    }
}
