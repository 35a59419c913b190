package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.time.Beijing;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SendingWindowPropertiesTest {
    private final SendingWindow window = new SendingWindow(WorkingCalendar.of(CalendarFile.shipped()));

    @Property
    void the_next_moment_is_open_and_never_on_the_hour_or_half(
            @ForAll @LongRange(min = 1704067200L, max = 1861000000L) long second, @ForAll long seed) {
        Instant wanted = Instant.ofEpochSecond(second);
        Instant next = window.next(wanted, seed);
        assertThat(window.open(next)).isTrue();
        assertThat(Beijing.time(next).getMinute() % 30).isNotZero();
        assertThat(next).isAfterOrEqualTo(wanted);
        assertThat(window.next(next, seed)).isEqualTo(next);
        assertThat(Duration.between(wanted, next)).isLessThan(Duration.ofDays(11));
    }
}
