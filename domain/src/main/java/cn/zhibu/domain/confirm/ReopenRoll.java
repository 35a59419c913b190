package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.makeup.MakeupPlanMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.outbox.NoticeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤销确认: a signed roll is opened again for a reason, until it is archived; what nobody has begun to make up is taken back. */
@Component
public class ReopenRoll {

    private final MeetingMapper meetings;
    private final MakeupPlanMapper tasks;
    private final Duties duties;
    private final Outbox outbox;
    private final SigningTrace trace;

    ReopenRoll(MeetingMapper meetings, MakeupPlanMapper tasks, Duties duties, Outbox outbox, SigningTrace trace) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.duties = duties;
        this.outbox = outbox;
        this.trace = trace;
    }

    @Transactional
    public ReopenOutcome reopen(long meetingId, String reason, Act act) {
        Meeting meeting = meetings.lock(meetingId);
        if (meeting == null || meeting.status() != MeetingStatus.CONFIRMED) {
            return new ReopenOutcome.NotSigned(meeting != null && meeting.status() == MeetingStatus.ARCHIVED);
        } else if (!duties.runs(act.actor(), meeting.orgId())) {
            return new ReopenOutcome.NotYours();
        } else if (reason.isBlank()) {
            return new ReopenOutcome.NoReason();
        }
        meetings.reopen(meetingId);
        outbox.drop(meetingId, "已撤销确认", NoticeKind.MAKEUP);
        trace.reopened(meeting, reason, act);
        return new ReopenOutcome.Reopened(meeting, tasks.cancelUnclaimed(meetingId));
    }
}
