package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回请假, until the meeting begins: the notice is unanswered again. */
@Component
public class WithdrawLeave {

    private static final Set<AttendanceStatus> ON_LEAVE =
            Set.of(AttendanceStatus.LEAVE_REQ, AttendanceStatus.LEAVE_OK, AttendanceStatus.LEAVE_NO);

    private final Entrance entrance;
    private final Roll roll;
    private final LeaveRequests requests;
    private final NoticeQuestions questions;

    WithdrawLeave(Entrance entrance, Roll roll, LeaveRequests requests, NoticeQuestions questions) {
        this.entrance = entrance;
        this.roll = roll;
        this.requests = requests;
        this.questions = questions;
    }

    @Transactional
    public LeaveOutcome withdraw(Act act, long meetingId) {
        Entrance.Entry entry = entrance.beforeStart(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new LeaveOutcome.Refused(shut.why());
        }
        Entrance.Open open = (Entrance.Open) entry;
        Attendance line = open.line();
        if (!ON_LEAVE.contains(line.status())) {
            return new LeaveOutcome.NothingToWithdraw(open.meeting());
        }
        requests.withdraw(line);
        Attendance changed = roll.change(line, Roll.Mark.of(AttendanceStatus.EXPECTED), act, "leave.withdraw", null);
        questions.again(open.meeting(), line.memberId(), act.at());
        return new LeaveOutcome.Withdrawn(open.meeting(), changed);
    }
}
