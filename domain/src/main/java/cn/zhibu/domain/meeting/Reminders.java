package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.calendar.SendingWindow;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.outbox.TellSilent;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders are text with digits, so that they work where cards do not; one a day for each person and meeting. */
@Component
class Reminders {

    private final Outbox outbox;
    private final TellSilent silent;
    private final NoticeContents contents;
    private final Calendars calendars;

    Reminders(Outbox outbox, TellSilent silent, NoticeContents contents, Calendars calendars) {
        this.outbox = outbox;
        this.silent = silent;
        this.contents = contents;
        this.calendars = calendars;
    }

    /** To the silent of all these meetings at once. */
    void send(List<Meeting> meetings, Instant at) {
        SendingWindow window = calendars.window();
        Iterator<Content> words = contents.reminders(meetings).iterator();
        silent.tell(meetings.stream()
                .map(meeting -> message(
                        meeting, null, words.next(), at, Dispatch.notice(window, at, meeting.startsAt(), meeting.id())))
                .toList());
    }

    Sent send(Meeting meeting, List<Member> silent, Long sender, Instant at) {
        Dispatch dispatch = Dispatch.notice(calendars.window(), at, meeting.startsAt(), meeting.id());
        List<Member> reachable =
                silent.stream().filter(member -> member.wecomUserid() != null).toList();
        Message message = message(meeting, sender, contents.reminder(meeting), at, dispatch);
        return new Sent(outbox.tell(reachable, message), dispatch);
    }

    private static Message message(
            Meeting meeting, @Nullable Long sender, Content content, Instant at, Dispatch dispatch) {
        return new Message(
                "meeting:" + meeting.id() + ":remind:" + Beijing.date(at),
                meeting.revision(),
                NoticeKind.REMINDER,
                meeting.id(),
                sender,
                content,
                dispatch.at(),
                meeting.startsAt());
    }

    /** How many are new to it today, and when it leaves. */
    record Sent(int people, Dispatch dispatch) {}
}
