package cn.zhibu.bot.spool;

import cn.zhibu.bot.inbox.SqlCircuit;
import cn.zhibu.domain.inbox.DrainSpool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Looks at the database and the spool four times a second, on threads of its own: notices an outage before an event has to, and drains at once when
 * the database is back instead of waiting for the tick.
 */
@Component
final class SpoolWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SpoolWatch.class);
    private static final int PERIOD_MILLIS = 250;
    private static final int VALID_SECONDS = 2;

    private final SqlCircuit circuit;
    private final RedisSpool spool;
    private final DataSource sql;
    private final DrainSpool drain;
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(3, work -> SpoolDesk.daemon(work, "spool-watch"));
    private volatile long waiting;
    private volatile @Nullable Instant oldest;

    SpoolWatch(SqlCircuit circuit, RedisSpool spool, DataSource sql, DrainSpool drain) {
        this.circuit = circuit;
        this.spool = spool;
        this.sql = sql;
        this.drain = drain;
        every(this::count);
        every(this::probe);
        every(this::drain);
    }

    SqlCircuit circuit() {
        return circuit;
    }

    /** Whether events may wait in the spool; wrong for a quarter of a second about what another instance has spooled. */
    boolean waiting() {
        return waiting > 0;
    }

    long size() {
        return waiting;
    }

    /** When the oldest event was spooled, by the clock of Redis. */
    Optional<Instant> oldest() {
        return Optional.ofNullable(oldest);
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void every(Runnable work) {
        ScheduledFuture<?> unused = threads.scheduleWithFixedDelay(
                () -> survived(work), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A fault must not end the looking: the next look comes all the same. */
    private static void survived(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("spool watch failed once fault={}", e.getClass().getSimpleName());
        }
    }

    private void count() {
        try {
            waiting = spool.size();
            oldest = waiting == 0 ? null : spool.oldest().orElse(null);
        } catch (JedisException e) {
            LOG.debug("Redis is away; what it holds waits.");
        }
    }

    private void probe() {
        try (Connection connection = sql.getConnection()) {
            if (connection.isValid(VALID_SECONDS)) {
                circuit.found();
            } else {
                circuit.lost();
            }
        } catch (SQLException e) {
            circuit.lost();
        }
    }

    private void drain() {
        if (waiting() && !circuit.away()) {
            drain.run();
        }
    }
}
