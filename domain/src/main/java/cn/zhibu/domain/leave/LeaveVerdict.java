package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.leave.LeaveStatus;
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

    LeaveVerdict(
            LeaveRequestMapper requests,
            Roll roll,
            OpenQuestionMapper questions,
            VerdictTrace trace,
            LeaveMessages messages) {
        this.requests = requests;
        this.roll = roll;
        this.questions = questions;
        this.trace = trace;
        this.messages = messages;
    }

    DecisionOutcome record(Act act, Attendance line, DecisionOutcome.Decided wanted, boolean agree) {
        LeaveRequest request = wanted.request();
        String what = agree ? "leave.agree" : "leave.decline";
        AttendanceStatus status = agree ? AttendanceStatus.LEAVE_OK : AttendanceStatus.LEAVE_NO;
        requests.decide(request.id(), agree ? LeaveStatus.OK : LeaveStatus.NO, act.actor(), act.at());
        roll.change(line, Roll.Mark.of(status), act, what, LeaveRules.reason(request));
        questions.closeAll(QuestionKind.LEAVE, request.id());
        LeaveRequest decided = Objects.requireNonNull(requests.find(request.id()));
        messages.decided(decided, wanted.member(), wanted.meeting(), act.at());
        trace.record(act, wanted, agree);
        return new DecisionOutcome.Decided(decided, wanted.member(), wanted.meeting());
    }
}
