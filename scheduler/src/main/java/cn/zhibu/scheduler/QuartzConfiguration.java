package cn.zhibu.scheduler;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the timetable into Quartz once the service is ready. A trigger is replaced only when its cron has changed: replacing it on each start
 * makes a cluster fire it twice.
 */
@Component
class QuartzConfiguration {

    private static final Logger log = LoggerFactory.getLogger(QuartzConfiguration.class);
    private static final TimeZone BEIJING = TimeZone.getTimeZone(cn.zhibu.domain.time.Beijing.ZONE);

    private final Scheduler scheduler;
    private final Timetable timetable;

    QuartzConfiguration(Scheduler scheduler, Timetable timetable) {
        this.scheduler = scheduler;
        this.timetable = timetable;
    }

    /** In one transaction: outside of one Quartz lets go of its lock at once, and two instances that start together get in each other's way. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional(rollbackFor = SchedulerException.class)
    void hang() throws SchedulerException {
        for (Tick tick : timetable.ticks()) {
            hang(tick);
        }
    }

    private void hang(Tick tick) throws SchedulerException {
        TriggerKey key = new TriggerKey(tick.name());
        Trigger wanted = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(tick.name())
                .withSchedule(CronScheduleBuilder.cronSchedule(tick.cron())
                        .inTimeZone(BEIJING)
                        .withMisfireHandlingInstructionDoNothing())
                .build();
        if (!scheduler.checkExists(new JobKey(tick.name()))) {
            scheduler.addJob(job(tick), true);
        }
        Trigger present = scheduler.getTrigger(key);
        if (present == null) {
            scheduler.scheduleJob(wanted);
        } else if (!(present instanceof org.quartz.CronTrigger cron)
                || !cron.getCronExpression().equals(tick.cron())) {
            scheduler.rescheduleJob(key, wanted);
        }
        log.info("timetable tick={} cron={}", tick.name(), tick.cron());
    }

    private static JobDetail job(Tick tick) {
        return JobBuilder.newJob(TickJob.class)
                .withIdentity(tick.name())
                .usingJobData(TickJob.NAME, tick.name())
                .storeDurably()
                .requestRecovery()
                .build();
    }
}
