package cn.zhibu.bot.spool;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.inbox.Busy;
import cn.zhibu.domain.inbox.HeldEvent;
import cn.zhibu.domain.inbox.SqlAway;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import redis.clients.jedis.exceptions.JedisException;

/** Spools events one after the other on a thread of its own, so that their order is that of their arrival and nobody else waits for Redis. */
@Component
final class SpoolDesk implements DisposableBean {

    private static final int QUEUE = 20_000;
    /** Longer than anybody takes to read how long the spool is. */
    private static final long UNSEEN_NANOS = 3_000_000_000L;

    private final RedisSpool spool;
    private final RedisKeeps redis;
    private final EventSeal seal;
    private final ThreadPoolExecutor thread;
    private volatile long lastAt = System.nanoTime() - UNSEEN_NANOS;

    SpoolDesk(RedisSpool spool, RedisKeeps redis, EventSeal seal) {
        this.spool = spool;
        this.redis = redis;
        this.seal = seal;
        this.thread = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(QUEUE), work -> daemon(work, "spool"));
        thread.allowCoreThreadTimeOut(true);
    }

    /** Done once Redis has the event; ends with {@link SqlAway} when nobody keeps it, so that the platform must deliver again. */
    CompletableFuture<Void> keep(Inbound inbound, String xml) {
        lastAt = System.nanoTime();
        return later(() -> {
            required(redis.now() && spool.add(tag(inbound), event(inbound, xml)));
            lastAt = System.nanoTime();
            return null;
        });
    }

    /** True once it is behind what waits of the same person; false when nothing of that person waits. */
    CompletableFuture<Boolean> keepBehind(Inbound inbound, String xml) {
        return later(() -> {
            Optional<Boolean> kept = spool.addBehind(tag(inbound), event(inbound, xml));
            kept.ifPresent(SpoolDesk::required);
            return kept.isPresent();
        });
    }

    /** Whether something is on its way into the spool, or has just come there. */
    boolean busy() {
        return thread.getActiveCount() > 0 || !thread.getQueue().isEmpty() || System.nanoTime() - lastAt < UNSEEN_NANOS;
    }

    HeldEvent event(Inbound inbound, String xml) {
        return new HeldEvent(inbound.key(), inbound.getClass().getSimpleName(), inbound.createdAt(), seal.seal(xml));
    }

    static Thread daemon(Runnable work, String name) {
        Thread daemon = new Thread(work, name);
        daemon.setDaemon(true);
        return daemon;
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
    }

    private String tag(Inbound inbound) {
        return seal.tag(inbound.userid().toLowerCase(Locale.ROOT));
    }

    private static void required(boolean kept) {
        if (!kept) {
            throw new SqlAway();
        }
    }

    private <T> CompletableFuture<T> later(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(() -> asked(work), thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Busy("spool"));
        }
    }

    private <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (JedisException e) {
            redis.lost();
            throw e;
        }
    }
}
