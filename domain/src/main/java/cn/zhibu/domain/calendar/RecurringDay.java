package cn.zhibu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day of a month recurs, before it is rolled off a day off. */
public sealed interface RecurringDay {
    /** As {@link NthWeekday#nth} or {@link NthWorkday#nth}: the last one of the month. */
    int LAST = -1;

    /** Empty in a month that has no such day (a fifth Tuesday). */
    Optional<LocalDate> in(YearMonth month, WorkingCalendar calendar);

    String wording();

    private static String ordinal(int nth) {
        return nth == LAST ? "最后一个" : "第" + "零一二三四五六七八九".charAt(nth) + "个";
    }

    /** {@code 第一个周二}, {@code 最后一个周五}. */
    record NthWeekday(int nth, DayOfWeek weekday) implements RecurringDay {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkingCalendar calendar) {
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return Optional.of(day).filter(date -> YearMonth.from(date).equals(month));
        }

        @Override
        public String wording() {
            return ordinal(nth) + "周" + "一二三四五六日".charAt(weekday.getValue() - 1);
        }
    }

    /** {@code 第三个工作日}, {@code 最后一个工作日}. */
    record NthWorkday(int nth) implements RecurringDay {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkingCalendar calendar) {
            LocalDate day = nth == LAST
                    ? calendar.minusWorkdays(month.atEndOfMonth().plusDays(1), 1)
                    : calendar.plusWorkdays(month.atDay(1).minusDays(1), nth);
            return Optional.of(day).filter(date -> YearMonth.from(date).equals(month));
        }

        @Override
        public String wording() {
            return ordinal(nth) + "工作日";
        }
    }

    /** {@code 5日}; 31 stands for the last day of the month. */
    record DayOfMonth(int day) implements RecurringDay {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkingCalendar calendar) {
            return Optional.of(month.atDay(Math.min(day, month.lengthOfMonth())));
        }

        @Override
        public String wording() {
            return day == 31 ? "最后一天" : day + "日";
        }
    }

    /** The Friday dues are paid on (党费日), in one of three readings. */
    record WorkingFriday(Reading reading) implements RecurringDay {
        private static final int ENOUGH_WORKDAYS = 3;

        /** "Friday of the first working week" is ambiguous; a branch picks what it means. */
        public enum Reading {
            /** The first Friday of the month that is worked. */
            FIRST_WORKED("第一个工作周五"),
            /** The Friday of the week of the month's first workday, rolled to a workday. */
            OF_THE_FIRST_WORKDAY("首个工作日所在周的周五"),
            /** The first worked Friday with three workdays of the month, Monday to Friday, in its week. */
            WITH_THREE_WORKDAYS("第一个满三个工作日的周五");

            private final String word;

            Reading(String word) {
                this.word = word;
            }
        }

        @Override
        public Optional<LocalDate> in(YearMonth month, WorkingCalendar calendar) {
            if (reading == Reading.OF_THE_FIRST_WORKDAY) {
                return Optional.of(fridayOfFirstWorkday(month, calendar));
            }
            return Stream.iterate(
                            firstFriday(month), friday -> YearMonth.from(friday).equals(month), f -> f.plusWeeks(1))
                    .filter(calendar::isWorkday)
                    .filter(friday -> reading == Reading.FIRST_WORKED || enoughWorkdays(friday, month, calendar))
                    .findFirst();
        }

        private static LocalDate firstFriday(YearMonth month) {
            return month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        }

        private static LocalDate fridayOfFirstWorkday(YearMonth month, WorkingCalendar calendar) {
            LocalDate first = calendar.workdayOnOrAfter(month.atDay(1));
            LocalDate friday = first.with(ChronoField.DAY_OF_WEEK, DayOfWeek.FRIDAY.getValue());
            return calendar.workdayOnOrAfter(friday.isBefore(month.atDay(1)) ? first : friday);
        }

        private static boolean enoughWorkdays(LocalDate friday, YearMonth month, WorkingCalendar calendar) {
            return friday.minusDays(4)
                            .datesUntil(friday.plusDays(1))
                            .filter(day -> YearMonth.from(day).equals(month))
                            .filter(calendar::isWorkday)
                            .count()
                    >= ENOUGH_WORKDAYS;
        }

        @Override
        public String wording() {
            return reading.word;
        }
    }
}
