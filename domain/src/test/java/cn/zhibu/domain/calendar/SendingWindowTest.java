package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.time.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingWindowTest {

    private final SendingWindow window = new SendingWindow(WorkingCalendar.of(CalendarFile.shipped()));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T17:10:00, true, a Tuesday afternoon",
        "2026-12-01T08:00:00, false, the opening minute itself is :00",
        "2026-12-01T08:01:00, true, a minute later",
        "2026-12-01T07:59:59, false, before eight",
        "2026-12-01T11:59:59, true, the last second of the morning",
        "2026-12-01T12:01:00, false, the noon rest",
        "2026-12-01T13:59:59, false, still the noon rest",
        "2026-12-01T14:01:00, true, after it",
        "2026-12-01T15:00:59, false, the whole minute :00",
        "2026-12-01T15:30:00, false, half past",
        "2026-12-01T20:29:59, true, the last second of the day",
        "2026-12-01T20:31:00, false, the evening",
        "2026-11-29T10:10:00, false, a Sunday",
        "2026-02-14T10:10:00, true, a Saturday that is worked",
        "2026-10-06T10:10:00, false, the National Day week",
    })
    void the_window_is_open_on_workdays_outside_quiet_hours(LocalDateTime at, boolean open, String why) {
        assertThat(window.open(instant(at))).as(why).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T17:10:05, 2026-12-01T17:10:05, 2026-12-01T17:10:05, allowed as it is",
        "2026-12-01T10:00:20, 2026-12-01T10:03:00, 2026-12-01T10:12:00, off the full hour",
        "2026-12-01T15:30:00, 2026-12-01T15:33:00, 2026-12-01T15:42:00, off the half hour",
        "2026-12-01T12:20:00, 2026-12-01T14:03:00, 2026-12-01T14:12:00, after the noon rest",
        "2026-12-01T06:00:00, 2026-12-01T08:03:00, 2026-12-01T08:12:00, to the morning",
        "2026-12-01T20:30:00, 2026-12-02T08:03:00, 2026-12-02T08:12:00, to the next morning",
        "2026-12-04T21:00:00, 2026-12-07T08:03:00, 2026-12-07T08:12:00, from Friday evening to Monday",
        "2026-09-30T21:00:00, 2026-10-08T08:03:00, 2026-10-08T08:12:00, over the holidays",
        "2026-02-13T22:00:00, 2026-02-14T08:03:00, 2026-02-14T08:12:00, to a Saturday that is worked",
    })
    void a_message_waits_for_the_window(LocalDateTime wanted, LocalDateTime least, LocalDateTime most, String why) {
        for (long seed : new long[] {0, 1, 2, 41, 42, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(window.next(instant(wanted), seed)).as(why).isBetween(instant(least), instant(most));
        }
    }

    @Test
    void the_same_seed_gives_the_same_moment_and_neighbours_differ() {
        Instant wanted = instant(LocalDateTime.parse("2026-12-01T12:20:00"));
        assertThat(window.next(wanted, 7)).isEqualTo(window.next(wanted, 7));
        assertThat(window.next(wanted, 7)).isNotEqualTo(window.next(wanted, 8));
    }

    private static Instant instant(LocalDateTime local) {
        return Beijing.at(LocalDate.from(local), local.toLocalTime());
    }
}
