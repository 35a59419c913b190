package cn.zhibu.bot.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready before the first directory sync: until then nobody is a member of anything. */
public final class FirstSync implements HealthIndicator {

    private volatile boolean done;

    /** To be called when a sync has been written. */
    public void done() {
        done = true;
    }

    @Override
    public Health health() {
        return done
                ? Health.up().build()
                : Health.down().withDetail("waits for", "first directory sync").build();
    }
}
