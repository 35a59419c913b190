package cn.zhibu.bot.inbox;

import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Check-ins, which all come at once: each flusher takes whatever has gathered while the last commit ran and commits it together, so that the
 * batches grow with the rush and nobody waits for a batch to fill. A full queue refuses at once.
 */
@Component
final class CheckInLane implements DisposableBean {

    /** What is answered in well under the platform's five seconds. */
    private static final int QUEUE = 20_000;

    /** One works while the other waits for the database. */
    private static final int FLUSHERS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(CheckInLane.class);

    private final CheckInFlush flush;
    private final Gathering gathering;
    private final List<Thread> flushers;

    @Autowired
    CheckInLane(CheckInFlush flush) {
        this(flush, QUEUE);
    }

    CheckInLane(CheckInFlush flush, int capacity) {
        this.flush = flush;
        this.gathering = new Gathering(capacity);
        ThreadFactory threads = LaneThreads.named("check-in");
        this.flushers = IntStream.range(0, FLUSHERS)
                .mapToObj(i -> threads.newThread(this::run))
                .toList();
        flushers.forEach(Thread::start);
    }

    CompletableFuture<Answer> take(CheckInSignal signal) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        if (!gathering.add(new Waiting(signal, answer))) {
            answer.completeExceptionally(new Busy("check-in"));
        }
        return answer;
    }

    int waiting() {
        return gathering.size();
    }

    /** Answers what has come and takes nothing more. */
    @Override
    public void destroy() throws InterruptedException {
        gathering.close();
        for (Thread flusher : flushers) {
            flusher.join(LaneThreads.DRAIN.toMillis());
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>(Gathering.MOST);
        try {
            while (gathering.take(batch)) {
                flush(batch);
                gathering.done();
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever happens to one batch, the next one finds a flusher. */
    private void flush(List<Waiting> batch) {
        try {
            flush.flush(batch);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "check-ins unanswered count={} fault={}",
                    batch.size(),
                    e.getClass().getSimpleName());
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }
}
