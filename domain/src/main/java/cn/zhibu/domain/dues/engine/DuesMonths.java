package cn.zhibu.domain.dues.engine;

import java.time.LocalDate;
import java.util.List;

/** Which months somebody pays for. */
public final class DuesMonths {

    /** Neither arrears nor prepayment generally go beyond this (domain.md 7.4). */
    public static final int SPAN = 6;

    private DuesMonths() {}

    /** The first day of the month of a day. */
    public static LocalDate of(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    /**
     * From which month a new member pays: the month of admission, the next when its collection is over; and a member who moves to another
     * branch pays there from the same month on.
     *
     * @param collectedOn the dues day of that month
     */
    public static LocalDate start(LocalDate from, LocalDate collectedOn) {
        return from.isAfter(collectedOn) ? of(from).plusMonths(1) : of(from);
    }

    /** The mean of last quarter's three net incomes in 分, half up; a loss counts as nothing. */
    public static long quarterlyMean(List<Long> incomesFen) {
        if (incomesFen.isEmpty()) {
            throw new IllegalArgumentException("A mean needs a month at least.");
        }
        long sum = Math.max(0, incomesFen.stream().mapToLong(Long::longValue).sum());
        int count = incomesFen.size();
        return Math.floorDiv(2 * sum + count, 2L * count);
    }
}
