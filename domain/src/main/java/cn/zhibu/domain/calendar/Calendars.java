package cn.zhibu.domain.calendar;

import cn.zhibu.mapper.calendar.CalendarYearMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working calendar in force: what was shipped, overridden year by year by what the operator has imported. */
@Component
public class Calendars {

    private final CalendarYearMapper imported;
    private final Clock clock;
    private final List<CalendarYear> shipped = CalendarFile.shipped();
    private volatile Known known = new Known("", WorkingCalendar.of(shipped));

    Calendars(CalendarYearMapper imported, Clock clock) {
        this.imported = imported;
        this.clock = clock;
    }

    /** Made anew only when another instance or this one has imported something since. */
    public WorkingCalendar current() {
        String fingerprint = imported.fingerprint();
        Known last = known;
        if (last.fingerprint().equals(fingerprint)) {
            return last.calendar();
        }
        WorkingCalendar calendar = read();
        known = new Known(fingerprint, calendar);
        return calendar;
    }

    private WorkingCalendar read() {
        WorkingCalendar calendar = WorkingCalendar.of(shipped);
        for (String content : imported.contents()) {
            calendar = calendar.with(CalendarFile.read("calendar_year", content.getBytes(StandardCharsets.UTF_8)));
        }
        return calendar;
    }

    public SendingWindow window() {
        return new SendingWindow(current());
    }

    /**
     * Takes a year's calendar file; the same year again replaces it.
     *
     * @throws CalendarFileException with one sentence when the file is malformed
     */
    @Transactional
    public CalendarYear importYear(String name, byte[] json) {
        CalendarYear year = CalendarFile.read(name, json);
        imported.save(year.year(), new String(json, StandardCharsets.UTF_8), clock.instant());
        return year;
    }

    private record Known(String fingerprint, WorkingCalendar calendar) {}
}
