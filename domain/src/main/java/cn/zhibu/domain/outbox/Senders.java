package cn.zhibu.domain.outbox;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The threads that wait for the platform, as many as {@link Width} allows. Once the service is told to stop nothing new begins, and what is under
 * way is waited for.
 */
@Component
final class Senders implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Senders.class);
    private static final int PATIENCE_SECONDS = 20;

    private final Width width;
    private final ExecutorService threads;
    private volatile boolean stopping;

    Senders(Width width) {
        this.width = width;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "sender-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Waits for a free thread; how many are free then, at most {@code wanted}, 0 when the service stops. Each is used or given back. */
    int take(int wanted) {
        int taken = width.take(wanted);
        if (stopping) {
            giveBack(taken);
            return 0;
        }
        return taken;
    }

    void giveBack(int count) {
        width.giveBack(count);
    }

    /** Uses a thread that was taken; the caller's own where there is only one. */
    void run(Runnable work) {
        if (width.most() == 1) {
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
            width.giveBack(1);
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
        if (!width.idle(PATIENCE_SECONDS)) {
            log.warn("Calls are still under way; their leases run out and another instance takes them.");
        }
        threads.shutdown();
    }
}
