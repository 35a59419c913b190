package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.calendar.RecurringDay.DayOfMonth;
import cn.zhibu.domain.calendar.RecurringDay.NthWeekday;
import cn.zhibu.domain.calendar.RecurringDay.NthWorkday;
import cn.zhibu.domain.calendar.RecurringDay.WorkingFriday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFile.shipped());

    @ParameterizedTest
    @CsvSource({
        "每月第一个周二, 2025-02, 2025-02-05",
        "每月第一个周二, 2025-10, 2025-10-09",
        "每月第一个周二, 2026-05, 2026-05-06",
        "每月第一个周二, 2026-10, 2026-10-08",
        "每月第一个周二, 2026-12, 2026-12-01",
        "每月第1个星期二, 2026-11, 2026-11-03",
        "每月首个周二，遇节假日提前, 2026-10, 2026-09-30",
        "每月首个周二，遇休息日提前, 2026-05, 2026-04-30",
        "每月第一个周二，遇休息日当周调整, 2026-10, 2026-10-08",
        "每月第一个周五，遇休息日当周调整, 2026-05, 2026-04-30",
        "每月第一个周二，遇休息日推迟一周, 2026-10, 2026-10-13",
        "每月第一个周二，遇休息日不调整, 2026-10, 2026-10-06",
        "每月最后一个周五, 2026-11, 2026-11-27",
        "每月最后一个周五, 2026-09, 2026-09-28",
        "每月第五个周二, 2026-11,",
        "每月第五个周二, 2026-12, 2026-12-29",
        "每月第三个工作日, 2026-10, 2026-10-10",
        "每月第1个工作日, 2026-05, 2026-05-06",
        "每月最后一个工作日, 2026-10, 2026-10-30",
        "每月5日, 2026-12, 2026-12-07",
        "每月十五号, 2026-12, 2026-12-15",
        "每月二十五日，遇休息日提前, 2026-09, 2026-09-24",
        "每月31日, 2026-02, 2026-02-28",
        "每月最后一天, 2026-11, 2026-11-30",
        "每季度第一个周二, 2026-10, 2026-10-08",
        "每季度第一个周二, 2026-11,",
        "每季度第二个月5日, 2026-11, 2026-11-05",
        "每季度最后一个周五, 2026-12, 2026-12-25",
        "每季末月20日, 2026-12, 2026-12-21",
        "党费日 每月第一个工作周五, 2026-10, 2026-10-09",
    })
    void a_recurrence_gives_its_date(String text, YearMonth month, LocalDate expected) {
        Recurrence recurrence = Recurrence.parse(text).orElseThrow().recurrence();
        assertThat(recurrence.in(month, calendar)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-01-03, 2025-01-03, 2025-01-10",
        "2025-04, 2025-04-11, 2025-04-07, 2025-04-11",
        "2025-08, 2025-08-01, 2025-08-01, 2025-08-08",
        "2025-10, 2025-10-10, 2025-10-10, 2025-10-17",
        "2026-01, 2026-01-09, 2026-01-04, 2026-01-09",
        "2026-10, 2026-10-09, 2026-10-09, 2026-10-16",
    })
    void the_three_readings_of_the_dues_friday_differ_here(YearMonth month, LocalDate a, LocalDate b, LocalDate c) {
        assertThat(friday("每月第一个工作周五", month)).isEqualTo(a);
        assertThat(friday("每月首个工作日所在周的周五", month)).isEqualTo(b);
        assertThat(friday("每月第一个满三个工作日的周五", month)).isEqualTo(c);
    }

    @Test
    void the_three_readings_agree_in_every_other_month_of_2025_and_2026() {
        List<String> differing = List.of("2025-01", "2025-04", "2025-08", "2025-10", "2026-01", "2026-10");
        IntStream.range(0, 24)
                .mapToObj(YearMonth.of(2025, 1)::plusMonths)
                .filter(month -> !differing.contains(month.toString()))
                .forEach(month -> assertThat(Stream.of("每月第一个工作周五", "每月首个工作日所在周的周五", "每月第一个满三个工作日的周五")
                                .map(text -> friday(text, month)))
                        .as(month.toString())
                        .containsOnly(friday("每月第一个工作周五", month)));
    }

    private LocalDate friday(String text, YearMonth month) {
        return Recurrence.parse(text)
                .orElseThrow()
                .recurrence()
                .in(month, calendar)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "每月第一个周二 15:00 三楼会议室 主题党日, 15:00 三楼会议室 主题党日",
        "每月第一个周二15：00, 15:00",
        "每个月的第一个星期二，下午3点, 下午3点",
        "每月第一个工作周的周五, ''",
    })
    void what_follows_is_left_to_others(String text, String rest) {
        assertThat(Recurrence.parse(text).orElseThrow().rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第一个周二", "每月", "每月第七个周二", "每月40日", "每季度第五个月5日", "每天"})
    void other_words_are_no_recurrence(String text) {
        assertThat(Recurrence.parse(text)).isEmpty();
    }

    static Stream<Recurrence> recurrences() {
        List<RecurringDay> days = List.of(
                new NthWeekday(1, DayOfWeek.TUESDAY),
                new NthWeekday(RecurringDay.LAST, DayOfWeek.SUNDAY),
                new NthWorkday(3),
                new NthWorkday(RecurringDay.LAST),
                new DayOfMonth(5),
                new DayOfMonth(31),
                new WorkingFriday(WorkingFriday.Reading.FIRST_WORKED),
                new WorkingFriday(WorkingFriday.Reading.OF_THE_FIRST_WORKDAY),
                new WorkingFriday(WorkingFriday.Reading.WITH_THREE_WORKDAYS));
        return Stream.of(Months.values())
                .flatMap(months -> Stream.of(Roll.values())
                        .flatMap(roll -> days.stream().map(day -> new Recurrence(months, day, roll))));
    }

    @ParameterizedTest
    @MethodSource("recurrences")
    void the_wording_reads_back_as_itself(Recurrence recurrence) {
        assertThat(Recurrence.parse(recurrence.wording())).contains(new Recurrence.Parsed(recurrence, ""));
    }

    @Test
    void the_next_date_is_after_the_given_one() {
        Recurrence tuesday = Recurrence.parse("每月第一个周二").orElseThrow().recurrence();
        assertThat(tuesday.next(LocalDate.of(2026, 10, 5), calendar)).contains(LocalDate.of(2026, 10, 8));
        assertThat(tuesday.next(LocalDate.of(2026, 10, 8), calendar)).contains(LocalDate.of(2026, 11, 3));
    }
}
