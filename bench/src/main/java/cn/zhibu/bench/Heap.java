package cn.zhibu.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** How much of the heap is still in use after a collection, at most, while something runs. */
final class Heap {

    private static final double MEGABYTE = 1 << 20;

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private Heap() {}

    /** Megabytes above what was in use before; the work takes longer, because memory is collected every second. */
    static double growth(Runnable work) {
        double before = used();
        double most = before;
        ExecutorService aside = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Void> done = CompletableFuture.runAsync(work, aside);
            while (!done.isDone()) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                most = Math.max(most, used());
            }
            done.join();
        } finally {
            aside.shutdown();
        }
        return most - before;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
