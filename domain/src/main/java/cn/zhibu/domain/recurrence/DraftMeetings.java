package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.domain.meeting.DraftOccurrence;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.recurrence.RecurrenceMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of what comes back, seven working days before; running it again changes nothing. */
@Component
public class DraftMeetings {

    private static final int WORKDAYS_BEFORE = 7;

    private final RecurrenceMapper rows;
    private final DraftOccurrence occurrences;
    private final Calendars calendars;

    DraftMeetings(RecurrenceMapper rows, DraftOccurrence occurrences, Calendars calendars) {
        this.rows = rows;
        this.occurrences = occurrences;
        this.calendars = calendars;
    }

    /** How many drafts were made. */
    @Transactional
    public int due(Instant now) {
        WorkingCalendar calendar = calendars.current();
        return rows.active().stream().mapToInt(row -> due(row, calendar, now)).sum();
    }

    private int due(RecurrenceRow row, WorkingCalendar calendar, Instant now) {
        LocalDate today = Beijing.date(now);
        Recurrence recurrence = Recurrence.parse(row.rule())
                .orElseThrow(() -> new IllegalStateException("The recurrence " + row.id() + " cannot be read."))
                .recurrence();
        return recurrence
                .next(today, calendar)
                .filter(day -> !calendar.minusWorkdays(day, WORKDAYS_BEFORE).isAfter(today))
                .filter(day -> occurrences.draft(row, day, now))
                .map(day -> 1)
                .orElse(0);
    }
}
