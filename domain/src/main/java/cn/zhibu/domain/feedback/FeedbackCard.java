package cn.zhibu.domain.feedback;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The question after a meeting: at its end, or in the next window when the meeting ends in an evening or on a day off. */
@Component
final class FeedbackCard {

    private static final Duration AT_ITS_END = Duration.ofMinutes(10);

    private final Calendars calendars;
    private final Wording wording;

    FeedbackCard(Calendars calendars, Wording wording) {
        this.calendars = calendars;
        this.wording = wording;
    }

    Message message(Meeting meeting, Instant now, Instant until) {
        return new Message(
                "meeting:" + meeting.id() + ":feedback",
                0,
                NoticeKind.FEEDBACK,
                meeting.id(),
                null,
                card(meeting),
                sendingTime(calendars.window(), meeting, now),
                until);
    }

    static Instant sendingTime(SendingWindow window, Meeting meeting, Instant now) {
        boolean atItsEnd = !now.isAfter(meeting.endsAt().plus(AT_ITS_END));
        return atItsEnd && window.daytime(now) ? now : window.next(now, meeting.id());
    }

    private Content card(Meeting meeting) {
        String id = "/" + meeting.id();
        String title = MeetingWords.title(meeting);
        return new Content.Card(
                wording.say("confirm.feedback-title"),
                title,
                List.of(),
                List.of(
                        new Content.Button("好", "good" + id),
                        new Content.Button("较好", "fair" + id),
                        new Content.Button("一般", "plain" + id),
                        new Content.Button("有待改进", "poor" + id)),
                null,
                wording.say("confirm.feedback-words", "title", title));
    }
}
