package cn.zhibu.bot.health;

import cn.zhibu.domain.outbox.Pace;
import cn.zhibu.domain.outbox.Pauses;
import cn.zhibu.domain.outbox.Width;
import cn.zhibu.mapper.outbox.CallAction;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Whether messages leave, and how fast they may; asked for when somebody scrapes. */
@Component
final class SendingMetrics implements MeterBinder {

    private final Pauses pauses;
    private final Pace pace;
    private final Width width;
    private final Clock clock;

    SendingMetrics(Pauses pauses, Pace pace, Width width, Clock clock) {
        this.pauses = pauses;
        this.pace = pace;
        this.width = width;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (CallAction action : CallAction.values()) {
            Supplier<Number> left = () -> left(action);
            Gauge.builder("zhibu.sending.paused.seconds", left)
                    .tag("action", action.name())
                    .description("until the platform is asked again; 0 when it is not paused")
                    .register(registry);
        }
        Gauge.builder("zhibu.sending.width", width, Width::now)
                .description("calls of this instance that may be under way at once")
                .register(registry);
        Gauge.builder("zhibu.sending.slow", pace, slow -> slow.slow() ? 1 : 0)
                .description("1 while calls leave at half the rate after a stop")
                .register(registry);
    }

    private double left(CallAction action) {
        return pauses.running().stream()
                .filter(pause -> pause.action() == action)
                .mapToDouble(pause ->
                        Duration.between(clock.instant(), pause.until()).toMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
