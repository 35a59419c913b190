package cn.zhibu.domain.calendar;

import cn.zhibu.domain.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * When a scheduled message may leave: on a working day, from 08:00 to 12:00 or 14:00 to 20:30, and never in the
 * minutes :00 and :30, when every other system sends too. Messages around a running meeting and answers to a person's
 * own act are not asked to pass here.
 */
public record SendingWindow(WorkingCalendar calendar) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 30);
    private static final long JITTER_LEAST_SECONDS = 3L * 60;
    private static final long JITTER_MOST_SECONDS = 12L * 60;

    public boolean open(Instant moment) {
        LocalDateTime local = Beijing.dateTime(moment);
        return calendar.isWorkday(local.toLocalDate()) && awake(local.toLocalTime()) && local.getMinute() % 30 != 0;
    }

    /** A working day between morning and evening, the noon rest included: when people of a meeting that ends expect its card. */
    public boolean daytime(Instant moment) {
        LocalDateTime local = Beijing.dateTime(moment);
        LocalTime time = local.toLocalTime();
        return calendar.isWorkday(local.toLocalDate()) && !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    /**
     * The first allowed moment at or after {@code wanted}. Only a moment that must move is spread by 3 to 12 minutes;
     * the same seed (say, the id of the occasion) always gives the same moment.
     */
    public Instant next(Instant wanted, long jitterSeed) {
        return open(wanted) ? wanted : openingAfter(wanted).plusSeconds(jitter(jitterSeed));
    }

    private Instant openingAfter(Instant wanted) {
        LocalDateTime local = Beijing.dateTime(wanted);
        LocalDate date = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (!calendar.isWorkday(date) || !time.isBefore(EVENING)) {
            return Beijing.at(calendar.nextWorkday(date), MORNING);
        }
        if (time.isBefore(MORNING)) {
            return Beijing.at(date, MORNING);
        }
        return Beijing.at(date, awake(time) ? time.truncatedTo(ChronoUnit.MINUTES) : AFTERNOON);
    }

    private static boolean awake(LocalTime time) {
        boolean forenoon = !time.isBefore(MORNING) && time.isBefore(NOON);
        boolean afternoon = !time.isBefore(AFTERNOON) && time.isBefore(EVENING);
        return forenoon || afternoon;
    }

    private static long jitter(long seed) {
        // consecutive ids must not give consecutive seconds
        long mixed = (seed ^ (seed >>> 31)) * 0x9E3779B97F4A7C15L;
        return JITTER_LEAST_SECONDS + Math.floorMod(mixed >>> 16, JITTER_MOST_SECONDS - JITTER_LEAST_SECONDS + 1);
    }
}
