package cn.zhibu.bot.health;

import cn.zhibu.mapper.directory.DirectorySync;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How old the directory is that people are known by; asked for when somebody scrapes. Before the first one there is no number. */
@Component
final class DirectoryMetrics implements MeterBinder {

    private final DirectorySyncMapper syncs;
    private final Clock clock;

    DirectoryMetrics(DirectorySyncMapper syncs, Clock clock) {
        this.syncs = syncs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zhibu.directory.age.seconds", this, DirectoryMetrics::age)
                .description("since the directory was last read")
                .register(registry);
    }

    private double age() {
        DirectorySync sync = syncs.get();
        return sync.doneAt() == null
                ? Double.NaN
                : Duration.between(sync.doneAt(), clock.instant()).toMillis() / 1000.0;
    }
}
