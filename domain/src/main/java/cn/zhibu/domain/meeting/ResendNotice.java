package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.MeetingMessageMapper;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.Unreached;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 重发: the notice once more to those whom it may not have reached; only a person decides that, because some of them may read it twice. */
@Component
public class ResendNotice {

    private static final Set<MessageState> MAY_HELP =
            EnumSet.of(MessageState.UNCERTAIN, MessageState.EXPIRED, MessageState.FAILED);

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final MeetingMessageMapper messages;
    private final MemberMapper members;
    private final NoticeAgain again;

    ResendNotice(
            MeetingMapper meetings,
            MeetingScope scope,
            MeetingMessageMapper messages,
            MemberMapper members,
            NoticeAgain again) {
        this.meetings = meetings;
        this.scope = scope;
        this.messages = messages;
        this.members = members;
        this.again = again;
    }

    @Transactional
    public ResendOutcome resend(Act act, long id) {
        Meeting meeting = meetings.lock(id);
        if (meeting == null) {
            return new ResendOutcome.Unknown();
        }
        if (!scope.covers(act.actor(), meeting)) {
            return new ResendOutcome.NotYours();
        }
        if (!possible(meeting, NoticeKind.NOTICE, act.at())) {
            return new ResendOutcome.Over(meeting);
        }
        List<Long> ids = messages.unreached(id).stream()
                .filter(person -> MAY_HELP.contains(person.state()))
                .map(Unreached::memberId)
                .toList();
        int told = ids.isEmpty() ? 0 : again.tell(meeting, act, members.byIds(ids));
        return told == 0 ? new ResendOutcome.Nobody(meeting) : new ResendOutcome.Resent(meeting, told);
    }

    /** Whether a message of that kind still makes sense. */
    static boolean possible(Meeting meeting, NoticeKind kind, Instant now) {
        boolean running = meeting.status() == MeetingStatus.NOTICED || meeting.status() == MeetingStatus.OPEN;
        boolean notice = kind == NoticeKind.NOTICE || kind == NoticeKind.CHANGE;
        return running && notice && now.isBefore(meeting.startsAt());
    }
}
