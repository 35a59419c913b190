package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When the news of a change leaves, what old cards read from then on, and the record of it. */
@Component
class Aftermath {

    private final Calendars calendars;
    private final MeetingNews news;
    private final Wording wording;

    Aftermath(Calendars calendars, MeetingNews news, Wording wording) {
        this.calendars = calendars;
        this.news = news;
        this.wording = wording;
    }

    /** By the earlier of the two starts: who prepares for the old one must hear in time. */
    Dispatch dispatch(Meeting before, Meeting meeting, Instant now) {
        SendingWindow window = calendars.window();
        Instant earlier = before.startsAt().isBefore(meeting.startsAt()) ? before.startsAt() : meeting.startsAt();
        return Dispatch.change(window, now, earlier, meeting.id());
    }

    String movedCaption() {
        return wording.say("meeting.caption-moved");
    }

    String cancelledCaption() {
        return wording.say("meeting.caption-cancelled");
    }

    void changed(Act act, Meeting before, Meeting meeting) {
        news.changed(act, before, meeting);
    }

    void cancelled(Act act, Meeting meeting, String reason) {
        news.cancelled(act, meeting, reason);
    }
}
