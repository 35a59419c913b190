package cn.zhibu.bot.wecom;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One holder among the threads here and among all instances. It guards against a needless second call and not against
 * harm, so that after a bounded wait it lets the caller through.
 */
final class RedisLock implements Lock {

    private static final long LEASE_MILLIS = 15_000;
    private static final long WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final RedisTokens redis;
    private final String key;
    private final ReentrantLock here = new ReentrantLock();
    private String holder = "";

    RedisLock(RedisTokens redis, String key) {
        this.redis = redis;
        this.key = key;
    }

    @Override
    public void lock() {
        here.lock();
        holder = UUID.randomUUID().toString();
        long start = System.nanoTime();
        while (!redis.setIfAbsent(key, holder, LEASE_MILLIS) && System.nanoTime() - start < WAIT_NANOS) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    @Override
    public void unlock() {
        try {
            redis.deleteIfEqual(key, holder);
        } finally {
            here.unlock();
        }
    }

    @Override
    public void lockInterruptibly() {
        throw new UnsupportedOperationException("The token lock is only locked and unlocked.");
    }

    @Override
    public boolean tryLock() {
        throw new UnsupportedOperationException("The token lock is only locked and unlocked.");
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
        throw new UnsupportedOperationException("The token lock is only locked and unlocked.");
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("The token lock has no conditions.");
    }
}
