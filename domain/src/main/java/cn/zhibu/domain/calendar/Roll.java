package cn.zhibu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Where a recurring date goes when it falls on a day off. */
public enum Roll {
    /** The next workday; what people mean when they say nothing. */
    NEXT_WORKDAY("顺延"),
    PREV_WORKDAY("提前"),
    /** A later workday of the same week, else an earlier one, else the next workday. */
    SAME_WEEK("当周调整"),
    /** The same weekday of the first following week in which it is worked. */
    NEXT_WEEK("推迟一周"),
    /** It stays where it is. */
    NONE("不调整");

    private final String word;

    Roll(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    LocalDate apply(LocalDate date, WorkingCalendar calendar) {
        if (this == NONE || calendar.isWorkday(date)) {
            return date;
        }
        return switch (this) {
            case PREV_WORKDAY -> calendar.previousWorkday(date);
            case SAME_WEEK -> sameWeek(date, calendar);
            case NEXT_WEEK -> nextWeek(date, calendar);
            default -> calendar.nextWorkday(date);
        };
    }

    private static LocalDate sameWeek(LocalDate date, WorkingCalendar calendar) {
        LocalDate later = calendar.nextWorkday(date);
        LocalDate earlier = calendar.previousWorkday(date);
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean onlyEarlier = later.isAfter(monday.plusDays(6)) && !earlier.isBefore(monday);
        return onlyEarlier ? earlier : later;
    }

    private static LocalDate nextWeek(LocalDate date, WorkingCalendar calendar) {
        LocalDate day = date.plusWeeks(1);
        // a weekend day is worked now and then only: after a year's quarter of trying, any workday will do
        for (int tries = 0; tries < 13 && !calendar.isWorkday(day); tries++) {
            day = day.plusWeeks(1);
        }
        return calendar.workdayOnOrAfter(day);
    }
}
