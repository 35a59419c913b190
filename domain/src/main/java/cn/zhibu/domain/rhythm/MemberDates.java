package cn.zhibu.domain.rhythm;

import cn.zhibu.mapper.rhythm.MemberDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** When what is due of a member's days (domain.md 9); 29 February falls on the 28th in other years. */
final class MemberDates {

    private static final int DAYS_AHEAD = 3;
    private static final int PROBATION_MONTHS = 11;
    private static final int PROBATION_YEARS = 1;

    private MemberDates() {}

    /** The next anniversary of 入党日期, today's included; the day of admission itself is none. */
    static LocalDate birthday(MemberDate date, LocalDate today) {
        LocalDate joined = Objects.requireNonNull(date.joinedOn(), "the day is known");
        LocalDate year = joined.withYear(today.getYear());
        return year.isBefore(today) ? joined.withYear(today.getYear() + 1) : year;
    }

    /** Whether it lies within three days of today, or of a day before the next working day. */
    static boolean birthdayNear(MemberDate date, LocalDate today, LocalDate nextWorkday) {
        return anniversary(date, today)
                && birthday(date, today).minusDays(DAYS_AHEAD).isBefore(nextWorkday);
    }

    /** Whether it is today, or on a day off that follows. */
    static boolean birthdayNow(MemberDate date, LocalDate today, LocalDate nextWorkday) {
        return anniversary(date, today) && birthday(date, today).isBefore(nextWorkday);
    }

    /** Eleven months after admission; when probation was prolonged, one month before its new end. */
    static boolean probationNear(MemberDate date, LocalDate today) {
        if (!date.probationary() || date.joinedOn() == null) {
            return false;
        }
        LocalDate from = date.probationUntil() == null
                ? date.joinedOn().plusMonths(PROBATION_MONTHS)
                : date.probationUntil().minusMonths(1);
        return !today.isBefore(from);
    }

    static LocalDate probationEnds(MemberDate date) {
        return date.probationUntil() == null
                ? Objects.requireNonNull(date.joinedOn(), "the day is known").plusYears(PROBATION_YEARS)
                : date.probationUntil();
    }

    /** Whole years between. */
    static int years(LocalDate from, LocalDate to) {
        // the 28th stands for the 29th of February
        return Period.between(from.withDayOfMonth(1), to.withDayOfMonth(1)).getYears();
    }

    private static boolean anniversary(MemberDate date, LocalDate today) {
        return date.joinedOn() != null
                && birthday(date, today).getYear() > date.joinedOn().getYear();
    }
}
