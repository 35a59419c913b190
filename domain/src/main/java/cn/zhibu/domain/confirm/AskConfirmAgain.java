package cn.zhibu.domain.confirm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The next day the secretary is asked once more, in a sending window. */
@Component
final class AskConfirmAgain implements StepWork {

    private final ConfirmCard card;
    private final Calendars calendars;

    AskConfirmAgain(ConfirmCard card, Calendars calendars) {
        this.card = card;
        this.calendars = calendars;
    }

    @Override
    public Step step() {
        return Step.ASK_CONFIRM_AGAIN;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        card.send(meeting, 1, now, calendars.window().next(now, meeting.id()));
    }
}
