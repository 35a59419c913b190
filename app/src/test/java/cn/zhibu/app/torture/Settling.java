package cn.zhibu.app.torture;

import cn.zhibu.domain.inbox.DrainSpool;
import cn.zhibu.domain.inbox.RetryEvents;
import cn.zhibu.sandbox.SandboxClock;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import redis.clients.jedis.RedisClient;

/** What hours of the timetable would do, with a clock moved by hand: drains, tries again, sends, lets leases end. */
final class Settling {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OPEN =
            "select (select count(*) from outbox_message where state in ('WAITING', 'CALLED'))"
                    + " + (select count(*) from parked_event)";

    private final Site site;
    private final Node node;

    Settling(Site site, Node node) {
        this.site = site;
        this.node = node;
    }

    /** Returns when everything has its end. */
    void run() {
        AtomicInteger turns = new AtomicInteger();
        // a thread of the service may die just now of a blow drawn a moment ago
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    drained();
                    turn(turns.incrementAndGet() % 5 == 1);
                    onward();
                    return turns.get() > 1 && site.count(OPEN) == 0;
                });
    }

    /** One turn of the ticks, whatever they throw. */
    void once() {
        turn(true);
    }

    private void turn(boolean leasesEnd) {
        tried(node.bean(RetryEvents.class)::run);
        if (leasesEnd) {
            endLeases();
        }
        tried(node::deliver);
    }

    /** As if the minute of each lease had passed; a sender that is still at work becomes a zombie. */
    void endLeases() {
        site.sql()
                .update(
                        "update outbox_call set lease_until = clock_timestamp() - interval '1 second' where state = 'SENDING'");
    }

    private void drained() {
        Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    tried(node.bean(DrainSpool.class)::run);
                    return spooled() == 0;
                });
    }

    private long spooled() {
        try (RedisClient redis = RedisClient.create(URI.create(site.redis().url()))) {
            return redis.xlen("zhibu:spool");
        }
    }

    /** To the next moment at which something falls due. */
    void onward() {
        SandboxClock clock = site.sandbox().clock();
        Instant now = clock.instant();
        Timestamp due = site.sql()
                .queryForObject(
                        "select min(at) from (select min(not_before) as at from outbox_message where state = 'WAITING'"
                                + " union all select min(next_attempt_at) from outbox_call where state in ('READY', 'UNKNOWN')"
                                + " union all select min(next_attempt_at) from parked_event) due",
                        Timestamp.class);
        // what is due and not taken waits for the end of a pause
        clock.set(due != null && due.toInstant().isAfter(now) ? due.toInstant().plusSeconds(1) : now.plusSeconds(1));
    }

    static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Failpoints.Death e) {
            // what a process that was killed here had begun is taken up by the next one
        }
    }
}
