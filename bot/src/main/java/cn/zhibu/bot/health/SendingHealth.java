package cn.zhibu.bot.health;

import cn.zhibu.domain.outbox.Pauses;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.outbox.Pause;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the platform takes messages at present; while it does not, they wait in SQL until the pause is over. */
final class SendingHealth implements HealthIndicator {

    private final Pauses pauses;

    SendingHealth(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public Health health() {
        List<Pause> running = pauses.running();
        if (running.isEmpty()) {
            return Health.up().build();
        }
        Health.Builder health = Health.status(Degraded.STATUS);
        for (Pause pause : running) {
            ZonedDateTime until = pause.until().atZone(Beijing.ZONE);
            health.withDetail(pause.action().name(), pause.reason() + ", until " + until.toOffsetDateTime());
        }
        return health.build();
    }
}
