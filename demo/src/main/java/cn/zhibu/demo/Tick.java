package cn.zhibu.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.scheduling.support.CronExpression;

/**
 * One line of the timetable.
 *
 * @param cron when, in Beijing time
 * @param work what is due then, by the clock of the demo
 */
public record Tick(CronExpression cron, Runnable work) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Whether it fires after the one instant, up to and including the other. */
    boolean firesIn(Instant after, Instant upTo) {
        ZonedDateTime next = cron.next(after.atZone(BEIJING));
        return next != null && !next.toInstant().isAfter(upTo);
    }
}
