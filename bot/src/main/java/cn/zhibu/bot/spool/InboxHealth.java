package cn.zhibu.bot.spool;

import cn.zhibu.domain.inbox.ParkedEvents;
import cn.zhibu.mapper.inbox.EventsHeld;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Down when a callback would get 503; degraded while answers wait. Bean name less HealthIndicator is its name in application.yml. */
@Component("inboxHealthIndicator")
final class InboxHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final SpoolWatch watch;
    private final RedisKeeps redis;
    private final ParkedEvents parked;

    InboxHealth(SpoolWatch watch, RedisKeeps redis, ParkedEvents parked) {
        this.watch = watch;
        this.redis = redis;
        this.parked = parked;
    }

    @Override
    public Health health() {
        if (watch.circuit().away()) {
            return redis.now()
                    ? Health.status(DEGRADED)
                            .withDetail("reason", "the database is away, events wait in Redis")
                            .withDetail("spooled", watch.size())
                            .build()
                    : Health.down()
                            .withDetail("reason", "the database is away and Redis cannot keep events")
                            .build();
        }
        try {
            return held(parked.held());
        } catch (DataAccessException | TransactionException e) {
            return Health.unknown().build();
        }
    }

    private Health held(EventsHeld held) {
        boolean kept = redis.now();
        Health.Builder health = held.parked() > 0 || !kept ? Health.status(DEGRADED) : Health.up();
        if (!kept) {
            health.withDetail("reason", "Redis could not keep events if the database went away");
        }
        return health.withDetail("spooled", watch.size())
                .withDetail("waiting for another try", held.waiting())
                .withDetail("parked", held.parked())
                .build();
    }
}
