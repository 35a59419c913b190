package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What publishing a draft would mean. */
@Component
public final class PreviewDraft {

    private final ExpectedPeople expected;
    private final MeetingPlanMapper plans;
    private final Calendars calendars;

    PreviewDraft(ExpectedPeople expected, MeetingPlanMapper plans, Calendars calendars) {
        this.expected = expected;
        this.plans = plans;
        this.calendars = calendars;
    }

    public Preview of(Meeting draft) {
        WorkingCalendar calendar = calendars.current();
        LocalDate day = Beijing.date(draft.startsAt());
        return new Preview(
                draft,
                Forecast.of(expected.of(draft)),
                plans.overlapping(draft.orgId(), draft.startsAt(), draft.endsAt(), draft.id()),
                calendar.provisional(day),
                !calendar.isWorkday(day));
    }
}
