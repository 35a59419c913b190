package cn.zhibu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarsIT extends DomainIT {

    private static final LocalDate HOLIDAY = LocalDate.of(2027, 10, 1);

    @Autowired
    private Calendars calendars;

    @Test
    void an_imported_year_is_in_force_at_once_and_again_when_it_is_replaced() {
        assertThat(calendars.current().provisional(HOLIDAY)).isTrue();
        byte[] year = CalendarFileTest.year2027();
        calendars.importYear("cn-2027.json", year);
        assertThat(calendars.current().provisional(HOLIDAY)).isFalse();
        assertThat(calendars.current().isWorkday(HOLIDAY)).isFalse();

        String corrected = new String(year, StandardCharsets.UTF_8).replace("2027-10-01", "2027-10-04");
        calendars.importYear("cn-2027.json", corrected.getBytes(StandardCharsets.UTF_8));
        assertThat(calendars.current().isWorkday(HOLIDAY)).isTrue();
    }

    @Test
    void a_year_imported_by_another_instance_is_seen() {
        assertThat(calendars.current().provisional(HOLIDAY)).isTrue();
        stage.execute(
                "insert into calendar_year (calendar_year, content, imported_at) values (2027, ?, now())",
                new String(CalendarFileTest.year2027(), StandardCharsets.UTF_8));
        assertThat(calendars.current().isWorkday(HOLIDAY)).isFalse();
    }

    @Test
    void without_news_it_is_not_made_anew() {
        assertThat(calendars.current()).isSameAs(calendars.current());
    }
}
