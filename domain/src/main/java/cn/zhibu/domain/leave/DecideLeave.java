package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意 and 不同意: once, also when two secretaries tap at the same moment; what the signed roll left as 请假待批 until it is archived. */
@Component
public class DecideLeave {

    private final LeaveRequestMapper requests;
    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final Roll roll;
    private final Deciders deciders;
    private final LeaveVerdict verdict;

    DecideLeave(
            LeaveRequestMapper requests,
            MeetingMapper meetings,
            MemberMapper members,
            Roll roll,
            Deciders deciders,
            LeaveVerdict verdict) {
        this.requests = requests;
        this.meetings = meetings;
        this.members = members;
        this.roll = roll;
        this.deciders = deciders;
        this.verdict = verdict;
    }

    @Transactional
    public DecisionOutcome decide(Act act, long requestId, boolean agree) {
        LeaveRequest seen = requests.find(requestId);
        Meeting meeting = seen == null ? null : meetings.share(seen.meetingId());
        if (seen == null || meeting == null || !deciders.decides(act.actor(), seen.memberId(), meeting.orgId())) {
            return new DecisionOutcome.NotYours();
        }
        Member member = member(seen.memberId());
        Attendance line =
                Objects.requireNonNull(roll.line(seen.meetingId(), seen.memberId()), "who asked is on the roll");
        LeaveRequest request = Objects.requireNonNull(requests.find(seen.id()));
        if (request.status() == LeaveStatus.WITHDRAWN) {
            return new DecisionOutcome.Withdrawn(member, meeting);
        }
        if (request.status() != LeaveStatus.PENDING) {
            Long by = Objects.requireNonNull(request.decidedBy(), "a decision has an author");
            return new DecisionOutcome.Already(request, member, member(by));
        }
        boolean open = meeting.status().live() || meeting.status() == MeetingStatus.CONFIRMED;
        if (!open || line.status() != AttendanceStatus.LEAVE_REQ) {
            return new DecisionOutcome.Over(member, meeting);
        }
        return verdict.record(act, line, new DecisionOutcome.Decided(request, member, meeting), agree);
    }

    /** Requests the branch has still to decide, oldest first. */
    public List<LeaveRequest> undecided(long orgId) {
        return requests.undecided(orgId);
    }

    private Member member(long id) {
        return Objects.requireNonNull(members.find(id), "a member is never deleted");
    }
}
