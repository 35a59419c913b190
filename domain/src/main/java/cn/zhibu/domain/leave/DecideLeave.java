package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意 and 不同意: once, also when two secretaries tap at the same moment; also after the meeting, until its roll is signed. */
@Component
public class DecideLeave {

    private final LeaveRequestMapper requests;
    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final Roll roll;
    private final LeaveDesk desk;
    private final LeaveMessages messages;
    private final OpenQuestionMapper questions;
    private final Audit audit;

    DecideLeave(
            LeaveRequestMapper requests,
            MeetingMapper meetings,
            MemberMapper members,
            Roll roll,
            LeaveDesk desk,
            LeaveMessages messages,
            OpenQuestionMapper questions,
            Audit audit) {
        this.requests = requests;
        this.meetings = meetings;
        this.members = members;
        this.roll = roll;
        this.desk = desk;
        this.messages = messages;
        this.questions = questions;
        this.audit = audit;
    }

    @Transactional
    public DecisionOutcome decide(Act act, long requestId, boolean agree) {
        LeaveRequest seen = requests.find(requestId);
        Meeting meeting = seen == null ? null : meetings.share(seen.meetingId());
        if (seen == null || meeting == null || !desk.decides(act.actor(), meeting, seen)) {
            return new DecisionOutcome.NotYours();
        }
        Member member = member(seen.memberId());
        Attendance line =
                Objects.requireNonNull(roll.line(seen.meetingId(), seen.memberId()), "who asked is on the roll");
        LeaveRequest request = Objects.requireNonNull(requests.find(requestId));
        if (request.status() == LeaveStatus.WITHDRAWN) {
            return new DecisionOutcome.Withdrawn(member, meeting);
        }
        if (request.status() != LeaveStatus.PENDING) {
            Long by = Objects.requireNonNull(request.decidedBy(), "a decision has an author");
            return new DecisionOutcome.Already(request, member, member(by));
        }
        if (!meeting.status().live() || line.status() != AttendanceStatus.LEAVE_REQ) {
            return new DecisionOutcome.Over(member, meeting);
        }
        return decided(act, line, request, agree, meeting, member);
    }

    /** Requests the branch has still to decide, oldest first. */
    public List<LeaveRequest> undecided(long orgId) {
        return requests.undecided(orgId);
    }

    private DecisionOutcome decided(
            Act act, Attendance line, LeaveRequest request, boolean agree, Meeting meeting, Member member) {
        LeaveStatus status = agree ? LeaveStatus.OK : LeaveStatus.NO;
        String what = agree ? "leave.agree" : "leave.decline";
        requests.decide(request.id(), status, act.actor(), act.at());
        roll.change(
                line,
                Roll.Mark.of(agree ? AttendanceStatus.LEAVE_OK : AttendanceStatus.LEAVE_NO),
                act,
                what,
                LeaveRules.reason(request));
        questions.closeAll(QuestionKind.LEAVE, request.id());
        audit.record(act, what, meeting.orgId(), request.id(), member.name());
        messages.decided(request, status, member, meeting, act.at());
        return new DecisionOutcome.Decided(Objects.requireNonNull(requests.find(request.id())), member, meeting);
    }

    private Member member(long id) {
        return Objects.requireNonNull(members.find(id), "a member is never deleted");
    }
}
