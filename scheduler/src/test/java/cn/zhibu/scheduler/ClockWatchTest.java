package cn.zhibu.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.time.SharedClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

class ClockWatchTest {

    private static final Instant MACHINE = Instant.parse("2026-03-03T02:00:00Z");

    private Instant database = MACHINE;
    private Scheduler quartz;
    private ClockWatch watch;

    @BeforeEach
    void start() throws SchedulerException {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.scheduler.instanceName", "clock-watch-test");
        quartz = new StdSchedulerFactory(settings).getScheduler();
        watch = watch(() -> database);
    }

    @AfterEach
    void stop() throws SchedulerException {
        watch.destroy();
        quartz.shutdown();
    }

    @Test
    void ticks_stand_by_while_the_machine_is_off_and_go_on_when_it_is_right() throws SchedulerException {
        quartz.start();
        database = MACHINE.minusSeconds(3600);
        watch.look();
        assertThat(quartz.isInStandbyMode()).isTrue();
        database = MACHINE.plusSeconds(9);
        watch.look();
        assertThat(quartz.isInStandbyMode()).isFalse();
    }

    @Test
    void quartz_does_not_start_by_itself_on_a_machine_that_is_off() {
        database = MACHINE.plusSeconds(60);
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        watch.customize(factory);
        assertThat(factory.isAutoStartup()).isFalse();
    }

    @Test
    void a_database_that_is_away_changes_nothing() throws SchedulerException {
        quartz.start();
        ClockWatch blind = watch(() -> {
            throw new IllegalStateException("away");
        });
        blind.look();
        blind.destroy();
        assertThat(quartz.isInStandbyMode()).isFalse();
    }

    private ClockWatch watch(Supplier<Instant> shared) {
        SharedClock clock = new SharedClock(Clock.fixed(MACHINE, ZoneOffset.UTC), shared);
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("quartz", quartz, "clock", clock));
        return new ClockWatch(beans.getBeanProvider(SharedClock.class), beans.getBeanProvider(Scheduler.class));
    }
}
