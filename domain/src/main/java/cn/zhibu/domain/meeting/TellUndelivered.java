package cn.zhibu.domain.meeting;

import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.outbox.Undelivered;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who published a meeting hears once that its notice, correction or reminder did not arrive everywhere, with the button that sends it again. */
@Component
class TellUndelivered {

    private static final Set<NoticeKind> TOLD =
            EnumSet.of(NoticeKind.NOTICE, NoticeKind.CHANGE, NoticeKind.CANCEL, NoticeKind.REMINDER);
    private static final Duration USEFUL = Duration.ofDays(2);

    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final Outbox outbox;
    private final UndeliveredWords words;
    private final Clock clock;

    TellUndelivered(MeetingMapper meetings, MemberMapper members, Outbox outbox, UndeliveredWords words, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.outbox = outbox;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    void on(Undelivered undelivered) {
        Meeting meeting = meetings.find(undelivered.meetingId());
        if (meeting == null || !TOLD.contains(undelivered.kind())) {
            return;
        }
        Instant now = clock.instant();
        Instant when = words.window(now, meeting.id());
        String matter = undelivered.kind() + ":" + undelivered.state();
        outbox.tell(
                organisers(meeting, undelivered.senders()),
                new Message(
                        "meeting:" + meeting.id() + ":undelivered:" + matter.toLowerCase(Locale.ROOT),
                        meeting.revision(),
                        NoticeKind.DUTY,
                        meeting.id(),
                        null,
                        words.of(meeting, undelivered, now),
                        when,
                        when.plus(USEFUL)));
    }

    private List<Member> organisers(Meeting meeting, List<Long> senders) {
        List<Member> named = senders.isEmpty()
                ? List.of()
                : members.byIds(senders).stream().filter(Member::active).toList();
        return named.isEmpty() ? words.secretaries(meeting) : named;
    }
}
