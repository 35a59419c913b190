package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.makeup.OpenMakeup;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Records a decision everywhere it shows: request, roll, open questions, audit log, and what the member hears. */
@Component
final class LeaveVerdict {

    private final LeaveRequestMapper requests;
    private final Roll roll;
    private final OpenQuestionMapper questions;
    private final VerdictTrace trace;
    private final LeaveMessages messages;
    private final OpenMakeup makeup;

    LeaveVerdict(
            LeaveRequestMapper requests,
            Roll roll,
            OpenQuestionMapper questions,
            VerdictTrace trace,
            LeaveMessages messages,
            OpenMakeup makeup) {
        this.requests = requests;
        this.roll = roll;
        this.questions = questions;
        this.trace = trace;
        this.messages = messages;
        this.makeup = makeup;
    }

    DecisionOutcome record(Act act, Attendance line, DecisionOutcome.Decided wanted, boolean agree) {
        LeaveRequest request = wanted.request();
        String what = agree ? "leave.agree" : "leave.decline";
        boolean signed = wanted.meeting().status() == MeetingStatus.CONFIRMED;
        AttendanceStatus status = status(line, agree, signed);
        requests.decide(request.id(), agree ? LeaveStatus.OK : LeaveStatus.NO, act.actor(), act.at());
        roll.change(line, Roll.Mark.of(status), act, what, LeaveRules.reason(request));
        questions.closeAll(QuestionKind.LEAVE, request.id());
        LeaveRequest decided = Objects.requireNonNull(requests.find(request.id()));
        messages.decided(decided, wanted.member(), wanted.meeting(), act.at());
        trace.record(act, wanted, agree);
        if (signed) {
            makeup.ofMember(wanted.meeting(), line.memberId(), act.at());
        }
        return new DecisionOutcome.Decided(decided, wanted.member(), wanted.meeting());
    }

    /** Once the roll is signed, nobody on it is still to come: no leave is absence. */
    private static AttendanceStatus status(Attendance line, boolean agree, boolean signed) {
        if (agree) {
            return AttendanceStatus.LEAVE_OK;
        } else if (!signed) {
            return AttendanceStatus.LEAVE_NO;
        }
        return line.counted() ? AttendanceStatus.ABSENT : AttendanceStatus.EXEMPT;
    }
}
