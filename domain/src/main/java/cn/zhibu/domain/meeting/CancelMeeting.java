package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a meeting whose roll is not signed yet (取消会议): one message to all who knew of it. */
@Component
public class CancelMeeting {

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final Cancellation cancellation;

    CancelMeeting(MeetingMapper meetings, MeetingScope scope, Cancellation cancellation) {
        this.meetings = meetings;
        this.scope = scope;
        this.cancellation = cancellation;
    }

    /** @param reason told to everyone; may be empty */
    @Transactional
    public CancelOutcome cancel(Act act, long id, String reason) {
        Meeting meeting = meetings.lock(id);
        if (meeting == null) {
            return new CancelOutcome.Unknown();
        }
        CancelOutcome refusal = refusal(act, meeting);
        return refusal == null ? cancellation.of(meeting, act, reason) : refusal;
    }

    private @Nullable CancelOutcome refusal(Act act, Meeting meeting) {
        if (!scope.covers(act.actor(), meeting)) {
            return new CancelOutcome.NotYours();
        }
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return new CancelOutcome.Already(meeting);
        }
        boolean signed = meeting.status() == MeetingStatus.CONFIRMED || meeting.status() == MeetingStatus.ARCHIVED;
        return signed ? new CancelOutcome.TooLate(meeting) : null;
    }
}
