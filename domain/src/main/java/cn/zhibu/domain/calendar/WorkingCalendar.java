package cn.zhibu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are worked in China. Immutable. A year that is not published yet counts Monday to Friday without the days that the law itself names, and
 * every date in it is provisional (暂定).
 */
public final class WorkingCalendar {
    /** 全国年节及纪念日放假办法 (2024), article 2: the holidays that have a date of their own. */
    private static final Set<MonthDay> BY_LAW = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> makeUp = new HashSet<>();

    private WorkingCalendar(Collection<CalendarYear> published) {
        published.stream().sorted(Comparator.comparingInt(CalendarYear::year)).forEach(this::lay);
    }

    public static WorkingCalendar of(Collection<CalendarYear> published) {
        return new WorkingCalendar(published);
    }

    /** The same calendar with this year added, or put in place of the one it had. */
    public WorkingCalendar with(CalendarYear year) {
        TreeMap<Integer, CalendarYear> all = new TreeMap<>(years);
        all.put(year.year(), year);
        return new WorkingCalendar(all.values());
    }

    public boolean isWorkday(LocalDate date) {
        boolean free = off.contains(date) || (provisional(date) && BY_LAW.contains(MonthDay.from(date)));
        return !free && (makeUp.contains(date) || !isWeekend(date));
    }

    /** True while the year of this date is not published: what was computed from it may still change. */
    public boolean provisional(LocalDate date) {
        return !years.containsKey(date.getYear());
    }

    /** The first workday after this date. */
    public LocalDate nextWorkday(LocalDate date) {
        return workdayOnOrAfter(date.plusDays(1));
    }

    /** The last workday before this date. */
    public LocalDate previousWorkday(LocalDate date) {
        return workdayOnOrBefore(date.minusDays(1));
    }

    public LocalDate workdayOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate workdayOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Counts workdays forward; the date itself need not be one and is not counted. */
    public LocalDate plusWorkdays(LocalDate date, int count) {
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = nextWorkday(day);
        }
        return day;
    }

    /** Counts workdays back; the date itself need not be one and is not counted. */
    public LocalDate minusWorkdays(LocalDate date, int count) {
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = previousWorkday(day);
        }
        return day;
    }

    private void lay(CalendarYear year) {
        years.put(year.year(), year);
        makeUp.removeAll(year.off().keySet());
        off.addAll(year.off().keySet());
        off.removeAll(year.makeUp().keySet());
        makeUp.addAll(year.makeUp().keySet());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
