package cn.zhibu.bot.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Something is away that the service can do without for a while. */
final class Degraded {

    static final Status STATUS = new Status("DEGRADED");

    private Degraded() {}

    static Health because(String reason) {
        return Health.status(STATUS).withDetail("reason", reason).build();
    }
}
