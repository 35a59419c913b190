package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFile.shipped());

    @ParameterizedTest
    @CsvSource({"2024, 28, 8, 国办发明电〔2023〕7号", "2025, 28, 5, 国办发明电〔2024〕12号", "2026, 33, 6, 国办发明电〔2025〕7号"})
    void the_shipped_years_count_what_the_notices_say(int year, int off, int makeUp, String number) {
        CalendarYear shipped = CalendarFile.shipped().stream()
                .filter(y -> y.year() == year)
                .findFirst()
                .orElseThrow();
        assertThat(shipped.off()).hasSize(off);
        assertThat(shipped.makeUp()).hasSize(makeUp);
        assertThat(shipped.source().number()).isEqualTo(number);
        assertThat(shipped.source().title()).contains(year + "年");
    }

    @Test
    void six_weekend_days_are_worked_in_2026() {
        List<LocalDate> worked = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() > 5 && calendar.isWorkday(day))
                .toList();
        assertThat(worked)
                .extracting(LocalDate::toString)
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 3, 2026-11-26",
        "2026-10-09, 3, 2026-09-29",
        "2026-10-08, 1, 2026-09-30",
        "2026-02-24, 2, 2026-02-13",
        "2026-10-06, 1, 2026-09-30",
        "2026-12-05, 0, 2026-12-05",
    })
    void workdays_are_counted_back_over_holidays(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.minusWorkdays(from, days)).isEqualTo(to);
    }

    @Test
    void days_that_the_law_names_are_free_before_the_year_is_published() {
        assertThat(calendar.isWorkday(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.nextWorkday(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.isWorkday(LocalDate.of(2027, 10, 4))).isTrue();
    }

    @Test
    void an_unpublished_year_counts_monday_to_friday_and_is_provisional() {
        LocalDate friday = LocalDate.of(2027, 10, 8);
        assertThat(calendar.provisional(friday)).isTrue();
        assertThat(calendar.isWorkday(friday)).isTrue();
        assertThat(calendar.isWorkday(friday.plusDays(1))).isFalse();
        assertThat(calendar.provisional(LocalDate.of(2026, 12, 31))).isFalse();
    }

    @Test
    void a_year_added_later_takes_effect_and_leaves_the_old_calendar_alone() {
        CalendarYear added = CalendarFile.read("cn-2027.json", CalendarFileTest.year2027());
        LocalDate makeUp = added.makeUp().keySet().iterator().next();
        assertThat(calendar.with(added).isWorkday(makeUp)).isTrue();
        assertThat(calendar.with(added).provisional(makeUp)).isFalse();
        assertThat(calendar.with(added).isWorkday(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isWorkday(makeUp)).isFalse();
    }
}
