package cn.zhibu.bot.inbox;

import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Check-ins, which all come at once: each flusher takes whatever has queued while the last commit ran and commits it together, so that the
 * batches grow with the rush and nobody waits for a batch to fill. A full queue refuses at once.
 */
@Component
final class CheckInLane implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInLane.class);

    /** What is answered in well under the platform's five seconds. */
    private static final int QUEUE = 20_000;

    private static final int BATCH = 500;
    /** A second one halves the batches, and their fixed cost is most of what a check-in costs. */
    private static final int FLUSHERS = 1;

    private final CheckInFlush flush;
    private final BlockingQueue<Waiting> queue;
    private final List<Thread> flushers;
    private volatile boolean closing;

    @Autowired
    CheckInLane(CheckInFlush flush) {
        this(flush, QUEUE);
    }

    CheckInLane(CheckInFlush flush, int capacity) {
        this.flush = flush;
        this.queue = new ArrayBlockingQueue<>(capacity);
        ThreadFactory threads = LaneThreads.named("check-in");
        this.flushers = IntStream.range(0, FLUSHERS)
                .mapToObj(i -> threads.newThread(this::run))
                .toList();
        flushers.forEach(Thread::start);
    }

    CompletableFuture<Answer> take(CheckInSignal signal) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        if (closing || !queue.offer(new Waiting(signal, answer))) {
            answer.completeExceptionally(new Busy("check-in"));
        }
        return answer;
    }

    int waiting() {
        return queue.size();
    }

    /** Answers what has come and takes nothing more. */
    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        for (Thread flusher : flushers) {
            flusher.join(LaneThreads.DRAIN.toMillis());
        }
    }

    /** Whatever happens to a batch, the lane outlives it: nobody else takes check-ins. */
    private void flush(List<Waiting> batch) {
        try {
            flush.flush(batch);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "check-ins failed count={} fault={}",
                    batch.size(),
                    e.getClass().getSimpleName());
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        try {
            while (!closing || !queue.isEmpty()) {
                Waiting first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    flush(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
