package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Undelivered;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is said, to whom and when. */
@Component
class UndeliveredWords {

    private final Wording wording;
    private final Calendars calendars;
    private final Duties duties;

    UndeliveredWords(Wording wording, Calendars calendars, Duties duties) {
        this.wording = wording;
        this.calendars = calendars;
        this.duties = duties;
    }

    Instant window(Instant now, long seed) {
        return calendars.window().next(now, seed);
    }

    List<Member> secretaries(Meeting meeting) {
        return duties.secretaries(meeting.orgId());
    }

    Content of(Meeting meeting, Undelivered undelivered, Instant now) {
        String kind = undelivered.kind().name().toLowerCase(Locale.ROOT);
        String state = undelivered.state().name().toLowerCase(Locale.ROOT);
        String what = wording.say("meeting.undelivered-" + kind);
        String why = wording.say("meeting.undelivered-why-" + state);
        String title = MeetingWords.title(meeting);
        String text = wording.say("meeting.undelivered", "title", title, "what", what, "why", why);
        if (!ResendNotice.possible(meeting, undelivered.kind(), now)) {
            return new Content.Text(text);
        }
        return new Content.Card(
                wording.say("meeting.undelivered-title", "what", what),
                title,
                List.of(new Content.Field(wording.say("meeting.undelivered-field"), why)),
                List.of(new Content.Button(wording.say("meeting.button-resend"), "resend/" + meeting.id())),
                null,
                text + wording.say("meeting.undelivered-offer"));
    }
}
