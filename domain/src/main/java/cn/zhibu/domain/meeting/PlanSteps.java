package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.domain.calendar.WorkingCalendar;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Writes down what time has to do for a meeting (the table of product.md 4); what is already over is left out. */
@Component
final class PlanSteps {

    static final Duration OPEN_BEFORE = Duration.ofMinutes(15);

    private static final Duration NEW_CODE_BEFORE = Duration.ofMinutes(5);
    private static final Duration CONFIRM_AFTER = Duration.ofMinutes(10);
    private static final LocalTime REMIND_AT = LocalTime.of(17, 10);
    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final int PRESENT_WORKDAYS_BEFORE = 3;

    private final MeetingStepMapper steps;
    private final Calendars calendars;

    PlanSteps(MeetingStepMapper steps, Calendars calendars) {
        this.steps = steps;
        this.calendars = calendars;
    }

    /** For a draft: put to the secretary again three working days before. */
    void draft(Meeting meeting, Instant now) {
        steps.drop(meeting.id());
        LocalDate day = calendars.current().minusWorkdays(Beijing.date(meeting.startsAt()), PRESENT_WORKDAYS_BEFORE);
        ahead(meeting, Step.PRESENT_DRAFT, Beijing.at(day, MORNING), now);
    }

    /** For a published meeting, anew after each move. */
    void published(Meeting meeting, Instant now) {
        WorkingCalendar calendar = calendars.current();
        LocalDate day = Beijing.date(meeting.startsAt());
        steps.drop(meeting.id());
        ahead(meeting, Step.REMIND, Beijing.at(calendar.previousWorkday(day), REMIND_AT), now);
        steps.plan(meeting.id(), Step.OPEN, meeting.startsAt().minus(OPEN_BEFORE));
        ahead(meeting, Step.NEW_CODE, meeting.startsAt().minus(NEW_CODE_BEFORE), now);
        steps.plan(meeting.id(), Step.CLOSE, meeting.endsAt());
        steps.plan(meeting.id(), Step.ASK_CONFIRM, meeting.endsAt().plus(CONFIRM_AFTER));
        Instant nextDay = Beijing.at(Beijing.date(meeting.endsAt()).plusDays(1), MORNING);
        Instant again = new SendingWindow(calendar).next(nextDay, meeting.id());
        steps.plan(meeting.id(), Step.ASK_CONFIRM_AGAIN, again);
    }

    private void ahead(Meeting meeting, Step step, Instant due, Instant now) {
        if (due.isAfter(now)) {
            steps.plan(meeting.id(), step, due);
        }
    }
}
