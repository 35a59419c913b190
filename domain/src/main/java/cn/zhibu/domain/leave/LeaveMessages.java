package cn.zhibu.domain.leave;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The two messages around leave: the card to who decides, and the decision to who asked. */
@Component
class LeaveMessages {

    private static final Duration WORTH_KNOWING = Duration.ofDays(30);

    private final Outbox outbox;
    private final Calendars calendars;
    private final Wording wording;

    LeaveMessages(Outbox outbox, Calendars calendars, Wording wording) {
        this.outbox = outbox;
        this.calendars = calendars;
        this.wording = wording;
    }

    void submit(List<Member> deciders, LeaveRequest request, Member member, Meeting meeting) {
        Instant at = request.requestedAt();
        outbox.tell(
                deciders,
                new Message(
                        "leave:" + request.id() + ":" + at.getEpochSecond(),
                        0,
                        NoticeKind.DUTY,
                        meeting.id(),
                        null,
                        card(request, member, meeting),
                        sendAt(request, meeting),
                        meeting.endsAt()));
    }

    /** The answer to the person's own request: at once, whatever the hour. */
    void decided(LeaveRequest request, Member member, Meeting meeting, Instant at) {
        String no = at.isBefore(meeting.startsAt()) ? "leave.told-no" : "leave.told-no-after";
        String key = request.status() == LeaveStatus.OK ? "leave.told-ok" : no;
        String words = wording.say(key, "name", member.name(), "meeting", MeetingWords.title(meeting));
        outbox.tell(
                member,
                new Message(
                        "leave:" + request.id() + ":decided:" + at.getEpochSecond(),
                        0,
                        NoticeKind.DECISION,
                        meeting.id(),
                        null,
                        new Content.Text(words),
                        at,
                        at.plus(WORTH_KNOWING)));
    }

    private Content card(LeaveRequest request, Member member, Meeting meeting) {
        String reason = LeaveRules.reason(request);
        String title = MeetingWords.title(meeting);
        return new Content.Card(
                wording.say("leave.card-title", "name", member.name()),
                title,
                List.of(
                        new Content.Field(wording.say("leave.card-category"), reason),
                        new Content.Field(wording.say("leave.card-topic"), meeting.topic())),
                List.of(
                        new Content.Button(wording.say("leave.card-ok"), "leave-ok/" + request.id()),
                        new Content.Button(wording.say("leave.card-no"), "leave-no/" + request.id())),
                null,
                wording.say("leave.card-words", "name", member.name(), "reason", reason, "meeting", title));
    }

    /** In the next window, unless the meeting would have begun by then. */
    Instant sendAt(LeaveRequest request, Meeting meeting) {
        Instant at = request.requestedAt();
        Instant next = calendars.window().next(at, request.id());
        return next.isBefore(meeting.startsAt()) ? next : at;
    }
}
