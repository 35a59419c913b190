package cn.zhibu.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The one time zone of the service, and how a moment is worded in it. */
public final class Beijing {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter HOUR_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String WEEKDAYS = "一二三四五六日";

    private Beijing() {}

    public static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, ZONE);
    }

    public static LocalDateTime dateTime(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** {@code 12月1日(周二) 15:00}. */
    public static String worded(Instant moment) {
        return day(date(moment)) + " " + clock(moment);
    }

    /** {@code 12月1日(周二)}. */
    public static String day(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日(" + weekday(date) + ")";
    }

    /** {@code 周二}. */
    public static String weekday(LocalDate date) {
        return "周" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 15:00}. */
    public static String clock(Instant moment) {
        return time(moment).format(HOUR_MINUTE);
    }
}
