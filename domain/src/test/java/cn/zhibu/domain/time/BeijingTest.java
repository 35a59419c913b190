package cn.zhibu.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class BeijingTest {
    private static final Instant MOMENT = Instant.parse("2026-12-01T07:05:00Z");

    @Test
    void a_moment_is_worded_in_beijing_time_wherever_the_machine_stands() {
        assertThat(Beijing.worded(MOMENT)).isEqualTo("12月1日(周二) 15:05");
        assertThat(Beijing.clock(MOMENT)).isEqualTo("15:05");
    }

    @Test
    void date_and_time_lead_back_to_the_moment() {
        assertThat(Beijing.at(Beijing.date(MOMENT), Beijing.time(MOMENT))).isEqualTo(MOMENT);
    }

    @Test
    void late_utc_evening_is_already_the_next_day() {
        assertThat(Beijing.date(Instant.parse("2026-11-30T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Beijing.at(LocalDate.of(2026, 12, 1), LocalTime.MIDNIGHT)).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(Beijing.day(LocalDate.of(2026, 11, 29))).isEqualTo("11月29日(周日)");
    }
}
