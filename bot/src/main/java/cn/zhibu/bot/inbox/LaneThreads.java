package cn.zhibu.bot.inbox;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of the lanes: named for the log, and none keeps the process alive. */
final class LaneThreads {

    /** How long a lane that closes may still work on what has come. */
    static final Duration DRAIN = Duration.ofSeconds(10);

    private LaneThreads() {}

    static ThreadFactory named(String lane) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, lane + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Lets them do what they have, and ends them when that takes too long. */
    static void drain(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
