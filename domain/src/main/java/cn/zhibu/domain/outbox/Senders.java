package cn.zhibu.domain.outbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The threads that wait for the platform: as many calls are under way at once. 10,000 calls a minute at 200 ms each need 34. Once the service is
 * told to stop nothing new begins, and what is under way is waited for.
 */
@Component
final class Senders implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Senders.class);
    private static final int PATIENCE_SECONDS = 20;

    private final int atOnce;
    private final Semaphore free;
    private final ExecutorService threads;
    private volatile boolean stopping;

    Senders(@Value("${zhibu.calls-at-once:64}") int atOnce) {
        this.atOnce = atOnce;
        this.free = new Semaphore(atOnce);
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "sender-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for a free thread; how many are free then, at most {@code wanted}, 0 when the service stops. Each is used or given back. */
    int take(int wanted) {
        free.acquireUninterruptibly();
        int taken = 1;
        while (taken < wanted && free.tryAcquire()) {
            taken++;
        }
        if (stopping) {
            giveBack(taken);
            return 0;
        }
        return taken;
    }

    void giveBack(int count) {
        free.release(count);
    }

    /** Uses a thread that was taken; the caller's own where there is only one. */
    void run(Runnable work) {
        if (atOnce == 1) {
            guarded(work);
        } else {
            threads.execute(() -> guarded(work));
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            // the lease of the call runs out and somebody takes it again
            log.warn("A call could not be made or settled: {}", e.toString());
        } finally {
            free.release();
        }
    }

    /** Said before anything is taken down. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        if (!free.tryAcquire(atOnce, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            log.warn("Calls are still under way; their leases run out and another instance takes them.");
        }
        threads.shutdown();
    }
}
