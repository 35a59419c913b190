package cn.zhibu.scheduler;

import cn.zhibu.domain.time.Beijing;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronExpression;

/** Something the clock asks for: its name for life, when (Quartz cron, Beijing time) and what it calls. */
public record Tick(String name, String cron, Runnable work) {

    private static final Duration RARE = Duration.ofHours(1);

    /** When it fires next after a moment. */
    Instant next(Instant after) {
        return expression().getNextValidTimeAfter(Date.from(after)).toInstant();
    }

    /** Whether it fires at most once an hour. */
    boolean rare() {
        Instant first = next(Instant.EPOCH);
        return Duration.between(first, next(first)).compareTo(RARE) >= 0;
    }

    private CronExpression expression() {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(Beijing.ZONE));
            return expression;
        } catch (ParseException e) {
            throw new IllegalStateException("The tick " + name + " has a malformed cron: " + cron, e);
        }
    }
}
