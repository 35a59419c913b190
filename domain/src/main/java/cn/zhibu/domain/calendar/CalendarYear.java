package cn.zhibu.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One published year: the days off and the weekend days worked instead (调休上班), each with the holiday's name. A year
 * may reach back into the December before it, as the notice for 2023 did.
 */
public record CalendarYear(
        int year, SortedMap<LocalDate, String> off, SortedMap<LocalDate, String> makeUp, HolidayNotice source) {

    public CalendarYear {
        off = copy(off);
        makeUp = copy(makeUp);
    }

    private static SortedMap<LocalDate, String> copy(Map<LocalDate, String> days) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
