package cn.zhibu.domain.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that comes back: {@code 每月第一个周二}, {@code 每季度第一个月5日，遇休息日提前}. */
public record Recurrence(Months months, RecurringDay day, Roll roll) {
    private static final int MONTHS_AHEAD = 26;

    /** A recurrence at the head of a line, and what follows it (time, place, type). */
    public record Parsed(Recurrence recurrence, String rest) {}

    /** Empty when the line does not begin with a recurrence. */
    public static Optional<Parsed> parse(String line) {
        return RecurrenceParser.parse(line);
    }

    /** The dates planned for this month; a roll may carry one into the month beside it. */
    public List<LocalDate> in(YearMonth month, WorkingCalendar calendar) {
        if (!months.include(month)) {
            return List.of();
        }
        return day.in(month, calendar).map(date -> roll.apply(date, calendar)).stream()
                .toList();
    }

    /** The first date after this one. */
    public Optional<LocalDate> next(LocalDate after, WorkingCalendar calendar) {
        return Stream.iterate(YearMonth.from(after).minusMonths(1), month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD)
                .flatMap(month -> in(month, calendar).stream())
                .filter(date -> date.isAfter(after))
                .findFirst();
    }

    /** What {@link #parse} reads back as the same recurrence. */
    public String wording() {
        String rolled = roll == Roll.NEXT_WORKDAY ? "" : "，遇休息日" + roll.word();
        return months.word() + day.wording() + rolled;
    }
}
