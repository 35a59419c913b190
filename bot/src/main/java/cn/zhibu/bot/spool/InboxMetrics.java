package cn.zhibu.bot.spool;

import cn.zhibu.bot.inbox.Lanes;
import cn.zhibu.domain.inbox.ParkedEvents;
import cn.zhibu.mapper.inbox.EventsHeld;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much waits for an answer, and for how long; asked for when somebody scrapes. Unknown is not a number. */
@Component
final class InboxMetrics implements MeterBinder {

    private final Lanes lanes;
    private final SpoolWatch watch;
    private final ParkedEvents parked;
    private final RedisKeeps redis;
    private final Clock clock;

    InboxMetrics(Lanes lanes, SpoolWatch watch, ParkedEvents parked, RedisKeeps redis, Clock clock) {
        this.lanes = lanes;
        this.watch = watch;
        this.parked = parked;
        this.redis = redis;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "zhibu.inbox.queue.checkin", "check-ins that wait for their commit", lanes::checkInsWaiting);
        gauge(registry, "zhibu.inbox.queue.ordinary", "other events that wait for a thread", lanes::ordinaryWaiting);
        gauge(registry, "zhibu.inbox.spooled", "events in Redis until the database is back", watch::size);
        gauge(
                registry,
                "zhibu.inbox.retrying",
                "events that failed and are tried again",
                () -> held(EventsHeld::waiting));
        gauge(registry, "zhibu.inbox.parked", "events that failed for good", () -> held(EventsHeld::parked));
        gauge(registry, "zhibu.inbox.keeps", "1 when Redis could keep events now", () -> redis.now() ? 1 : 0);
        gauge(registry, "zhibu.inbox.backlog.age.seconds", "age of the oldest event without an answer", this::age);
    }

    private double age() {
        Optional<Instant> oldest = Stream.of(watch.oldest().orElse(null), oldestHeld())
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo);
        return oldest.map(at ->
                        Math.max(0, Duration.between(at, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }

    private @Nullable Instant oldestHeld() {
        return watch.circuit().away() ? null : parked.held().oldest();
    }

    private double held(ToDoubleFunction<EventsHeld> count) {
        return watch.circuit().away() ? Double.NaN : count.applyAsDouble(parked.held());
    }

    private static void gauge(MeterRegistry registry, String name, String meaning, Supplier<Number> value) {
        Gauge.builder(name, value).description(meaning).register(registry);
    }
}
