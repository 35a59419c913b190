package cn.zhibu.domain.meeting;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders are text with digits, so that they work where cards do not; one a day for each person and meeting. */
@Component
class Reminders {

    private final Outbox outbox;
    private final NoticeContents contents;
    private final Calendars calendars;

    Reminders(Outbox outbox, NoticeContents contents, Calendars calendars) {
        this.outbox = outbox;
        this.contents = contents;
        this.calendars = calendars;
    }

    Sent send(Meeting meeting, List<Member> silent, @Nullable Long sender, Instant at) {
        Dispatch dispatch = Dispatch.notice(calendars.window(), at, meeting.startsAt(), meeting.id());
        List<Member> reachable =
                silent.stream().filter(member -> member.wecomUserid() != null).toList();
        Message message = new Message(
                "meeting:" + meeting.id() + ":remind:" + Beijing.date(at),
                meeting.revision(),
                NoticeKind.REMINDER,
                meeting.id(),
                sender,
                contents.reminder(meeting),
                dispatch.at(),
                meeting.startsAt());
        return new Sent(outbox.tell(reachable, message), dispatch);
    }

    /** How many are new to it today, and when it leaves. */
    record Sent(int people, Dispatch dispatch) {}
}
