package cn.zhibu.scheduler;

import cn.zhibu.domain.time.SharedClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Asks the database twice a minute what time it is. The service goes by the answer; Quartz goes by this machine, and one that is ahead would put off
 * the ticks of all others, so it stands by until the clock is right.
 */
@Component
final class ClockWatch implements SchedulerFactoryBeanCustomizer, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
    private static final int PERIOD_SECONDS = 30;
    private static final Duration QUARTZ_BEARS = Duration.ofSeconds(10);

    private final @Nullable SharedClock clock;
    private final ObjectProvider<Scheduler> quartz;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "clock-watch");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile boolean right = true;

    ClockWatch(ObjectProvider<SharedClock> clock, ObjectProvider<Scheduler> quartz) {
        this.clock = clock.getIfAvailable();
        this.quartz = quartz;
    }

    /** Before Quartz starts by itself. */
    @Override
    public void customize(SchedulerFactoryBean factory) {
        if (clock != null && !right(clock)) {
            factory.setAutoStartup(false);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        if (clock != null) {
            ScheduledFuture<?> unused =
                    thread.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }

    void look() {
        boolean before = right;
        try {
            if (clock != null && right(clock) != before) {
                follow();
            }
        } catch (SchedulerException | RuntimeException e) {
            // the database is away or Quartz is stopping: what is known stays true for another half minute
            right = before;
            log.debug("The clock could not be compared: {}", e.toString());
        }
    }

    private boolean right(SharedClock machine) {
        Duration ahead = machine.agree();
        boolean now = ahead.abs().compareTo(QUARTZ_BEARS) <= 0;
        if (now != right) {
            log.warn(
                    now
                            ? "This machine's clock agrees with the database's again; ticks run here too."
                            : "This machine's clock is {} s ahead of the database's: the service goes by the database's, and"
                                    + " ticks are left to other instances. Synchronise the clock (NTP).",
                    ahead.toSeconds());
        }
        right = now;
        return now;
    }

    private void follow() throws SchedulerException {
        if (right) {
            quartz.getObject().start();
        } else {
            quartz.getObject().standby();
        }
    }
}
