package cn.zhibu.domain.lecture.library;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which period's digest is due on a day: the month's from the 10th on, or the week's from Thursday on. */
final class DigestRules {

    static final String WEEKLY = "weekly";
    static final String OFF = "off";
    private static final int MONTH_DAY = 10;

    private DigestRules() {}

    static Optional<LocalDate> due(@Nullable String setting, LocalDate today) {
        if (OFF.equals(setting)) {
            return Optional.empty();
        }
        if (WEEKLY.equals(setting)) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return today.isBefore(monday.plusDays(3)) ? Optional.empty() : Optional.of(monday);
        }
        return today.getDayOfMonth() < MONTH_DAY ? Optional.empty() : Optional.of(today.withDayOfMonth(1));
    }
}
