package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.outbox.MeetingMessageMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes back what has not left yet and is no longer true. */
@Component
class Withdrawal {

    private final MeetingMessageMapper messages;

    Withdrawal(MeetingMessageMapper messages) {
        this.messages = messages;
    }

    /** The people whose notice had not left: they know nothing of the meeting yet. */
    Set<Long> of(long meetingId, String reason, Instant at) {
        Set<Long> unaware = new HashSet<>(messages.withdraw(meetingId, List.of(NoticeKind.NOTICE), reason, at));
        messages.withdraw(meetingId, List.of(NoticeKind.CHANGE, NoticeKind.REMINDER), reason, at);
        return unaware;
    }
}
