package cn.zhibu.bot.health;

import cn.zhibu.mapper.directory.DirectorySync;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready before the first directory sync: until then nobody is a member of anything. */
public final class FirstSync implements HealthIndicator {

    private final DirectorySyncMapper syncs;
    private volatile boolean done;

    FirstSync(DirectorySyncMapper syncs) {
        this.syncs = syncs;
    }

    @Override
    public Health health() {
        try {
            return asked();
        } catch (RuntimeException e) {
            // a directory that was read once stays read, whether or not the database can be asked
            return done ? Health.up().build() : Health.down(e).build();
        }
    }

    private Health asked() {
        DirectorySync sync = syncs.get();
        if (sync.doneAt() == null) {
            String waits = sync.problem() == null ? "first directory sync" : sync.problem();
            return Health.down().withDetail("waits for", waits).build();
        }
        done = true;
        Health.Builder up = Health.up().withDetail("synced at", sync.doneAt()).withDetail("people", sync.people());
        return (sync.problem() == null ? up : up.withDetail("last problem", sync.problem())).build();
    }
}
