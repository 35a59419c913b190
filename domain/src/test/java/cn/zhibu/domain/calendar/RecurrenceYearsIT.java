package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every day of three years and every recurring rule, against an oracle that only counts days. */
class RecurrenceYearsIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四");
    private static final List<String> DAYS = List.of("一", "二", "三", "四", "五");

    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFile.shipped());
    private final Map<String, Function<YearMonth, LocalDate>> rules = rules();

    @Test
    void the_next_date_after_each_day_is_the_one_that_counting_gives() {
        int wrong = 0;
        int cases = 0;
        for (Map.Entry<String, Function<YearMonth, LocalDate>> rule : rules.entrySet()) {
            Recurrence recurrence =
                    Recurrence.parse(rule.getKey()).orElseThrow().recurrence();
            List<LocalDate> all = Stream.iterate(YearMonth.of(2023, 12), month -> month.plusMonths(1))
                    .limit(38)
                    .map(rule.getValue())
                    .sorted()
                    .toList();
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
                LocalDate after = day;
                LocalDate wanted = all.stream()
                        .filter(date -> date.isAfter(after))
                        .findFirst()
                        .orElseThrow();
                LocalDate found = recurrence.next(day, calendar).orElseThrow();
                wrong += found.equals(wanted) ? 0 : 1;
                cases++;
                assertThat(found).as(rule.getKey() + " after " + day).isEqualTo(wanted);
            }
        }
        System.out.println("FIGURE G15_rules=" + rules.size());
        System.out.println("FIGURE G15_days_times_rules=" + cases);
        System.out.println("FIGURE G15_wrong=" + wrong);
    }

    private Map<String, Function<YearMonth, LocalDate>> rules() {
        Map<String, Function<YearMonth, LocalDate>> all = new TreeMap<>();
        for (int n = 0; n < NUMBERS.size(); n++) {
            for (int d = 0; d < DAYS.size(); d++) {
                int number = n;
                DayOfWeek day = DayOfWeek.of(d + 1);
                rolled(all, "每月第" + NUMBERS.get(n) + "个周" + DAYS.get(d), month -> nth(month, number, day));
            }
            int number = n;
            all.put(
                    "每月第" + NUMBERS.get(n) + "个工作日",
                    month -> days(month)
                            .filter(calendar::isWorkday)
                            .skip(number)
                            .findFirst()
                            .orElseThrow());
        }
        for (int d = 1; d <= 28; d++) {
            int day = d;
            rolled(all, "每月" + d + "日", month -> month.atDay(day));
        }
        all.put(
                "每月最后一个工作日",
                month -> days(month)
                        .filter(calendar::isWorkday)
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
        return all;
    }

    /** The rule with each way around a day off. */
    private void rolled(
            Map<String, Function<YearMonth, LocalDate>> all, String text, Function<YearMonth, LocalDate> day) {
        all.put(text, day.andThen(date -> free(date, one -> one.plusDays(1))));
        all.put(text + "，遇休息日提前", day.andThen(date -> free(date, one -> one.minusDays(1))));
        all.put(text + "，遇休息日不调整", day);
    }

    private LocalDate free(LocalDate date, UnaryOperator<LocalDate> step) {
        LocalDate day = date;
        while (!calendar.isWorkday(day)) {
            day = step.apply(day);
        }
        return day;
    }

    private static LocalDate nth(YearMonth month, int skipped, DayOfWeek day) {
        return days(month)
                .filter(date -> date.getDayOfWeek() == day)
                .skip(skipped)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }
}
