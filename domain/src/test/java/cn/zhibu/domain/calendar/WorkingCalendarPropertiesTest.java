package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {
    private final WorkingCalendar calendar = WorkingCalendar.of(CalendarFile.shipped());

    @Property
    void counting_forward_and_back_meets_on_a_workday(
            @ForAll @IntRange(max = 1800) int day, @ForAll @IntRange(max = 40) int count) {
        LocalDate start = calendar.workdayOnOrAfter(LocalDate.of(2024, 1, 1).plusDays(day));
        assertThat(calendar.minusWorkdays(calendar.plusWorkdays(start, count), count))
                .isEqualTo(start);
        assertThat(calendar.plusWorkdays(calendar.minusWorkdays(start, count), count))
                .isEqualTo(start);
    }

    @Property
    void the_next_workday_skips_days_off_only(@ForAll @IntRange(max = 1800) int day) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
        LocalDate next = calendar.nextWorkday(start);
        assertThat(calendar.isWorkday(next)).isTrue();
        assertThat(start.plusDays(1).datesUntil(next)).noneMatch(calendar::isWorkday);
        assertThat(ChronoUnit.DAYS.between(start, next)).isBetween(1L, 10L);
    }
}
