package cn.zhibu.domain.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers what was spooled while the database was away, in the order of each person, by the way on which fresh events go. An event that has
 * been answered before hears its stored answer, so that draining twice does no harm.
 */
@Component
public final class DrainSpool {

    private static final Logger log = LoggerFactory.getLogger(DrainSpool.class);
    private static final int AT_ONCE = 200;
    private static final int THREADS = 4;

    private final Spool spool;
    private final LateAnswers answers;
    private final ParkedEvents parked;
    private final Lock running = new ReentrantLock();
    /** How often an event was the one at which the database went away; one that brings it down itself must not block the spool. */
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    DrainSpool(Spool spool, LateAnswers answers, ParkedEvents parked) {
        this.spool = spool;
        this.answers = answers;
        this.parked = parked;
    }

    /** Runs until the spool is empty, the database is away again or another instance drains; how many events it took. */
    public int run() {
        if (!running.tryLock()) {
            return 0;
        }
        try {
            return drain();
        } finally {
            running.unlock();
        }
    }

    private int drain() {
        int drained = 0;
        int last = AT_ONCE;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            while (last == AT_ONCE && spool.reserve()) {
                last = some(threads);
                drained += last;
            }
        } finally {
            threads.shutdown();
            spool.release();
        }
        if (drained > 0) {
            log.info("spool drained events={}", drained);
        }
        return drained;
    }

    private int some(ExecutorService threads) {
        Map<String, List<SpooledEvent>> people = new LinkedHashMap<>();
        spool.oldest(AT_ONCE)
                .forEach(event -> people.computeIfAbsent(event.member(), member -> new ArrayList<>())
                        .add(event));
        List<SpooledEvent> answered = people.values().stream()
                .map(events -> CompletableFuture.supplyAsync(() -> answered(events), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .flatMap(List::stream)
                .toList();
        if (!answered.isEmpty()) {
            spool.done(answered);
        }
        return answered.size();
    }

    /** Those of one person, up to the first that cannot be answered now. Two may have been spooled the wrong way round; the platform's time tells. */
    private List<SpooledEvent> answered(List<SpooledEvent> ofOnePerson) {
        return ofOnePerson.stream()
                .sorted(Comparator.comparing(spooled -> spooled.event().happenedAt()))
                .takeWhile(spooled -> answered(spooled.event()))
                .toList();
    }

    private boolean answered(HeldEvent event) {
        try {
            answers.give(event);
            tries.remove(event.key());
            return true;
        } catch (RuntimeException | Error e) {
            boolean later = passing(e) && tries.merge(event.key(), 1, Integer::sum) < ParkedEvents.ATTEMPTS;
            return !later && kept(event, e);
        }
    }

    /** Whether the fault may be that of the hour and not of the event: the database is away, or there is no memory. */
    private static boolean passing(Throwable fault) {
        return SqlAway.in(fault) || (fault instanceof Error && !(fault instanceof StackOverflowError));
    }

    private boolean kept(HeldEvent event, Throwable fault) {
        log.warn("spooled event failed kind={} fault={}", event.kind(), FaultKinds.of(fault));
        try {
            parked.take(event, fault);
            tries.remove(event.key());
            return true;
        } catch (RuntimeException e) {
            // the database is really away: the event stays, and with it everything of this person behind it
            return false;
        }
    }
}
