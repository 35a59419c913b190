package cn.zhibu.domain.receipt;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 参加, until the meeting begins; gives up leave asked for before. 收到 is a receipt of having read and nothing more. */
@Component
public class AnswerNotice {

    static final String JOIN = "receipt.join";
    private static final String READ = "receipt.read";

    private final Entrance entrance;
    private final Roll roll;
    private final LeaveRequests leaves;
    private final NoticeQuestions questions;

    AnswerNotice(Entrance entrance, Roll roll, LeaveRequests leaves, NoticeQuestions questions) {
        this.entrance = entrance;
        this.roll = roll;
        this.leaves = leaves;
        this.questions = questions;
    }

    @Transactional
    public ReceiptOutcome join(Act act, long meetingId) {
        Entrance.Entry entry = entrance.beforeStart(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new ReceiptOutcome.Refused(shut.why());
        }
        Entrance.Open open = (Entrance.Open) entry;
        AttendanceStatus before = open.line().status();
        return switch (before) {
            case EXPECTED, LEAVE_REQ, LEAVE_OK, LEAVE_NO, ABSENT -> joined(act, open, AttendanceStatus.ACK);
            case ACK -> new ReceiptOutcome.AlreadyJoined(open.meeting(), open.line());
            case EXEMPT, OBSERVER ->
                roll.lastWas(open.line(), JOIN)
                        ? new ReceiptOutcome.AlreadyJoined(open.meeting(), open.line())
                        : joined(act, open, before);
            case CLAIMED, PRESENT -> new ReceiptOutcome.AlreadyThere(open.meeting(), open.line());
        };
    }

    @Transactional
    public ReceiptOutcome read(Act act, long meetingId) {
        Entrance.Entry entry = entrance.beforeStart(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new ReceiptOutcome.Refused(shut.why());
        }
        Entrance.Open open = (Entrance.Open) entry;
        Attendance line = open.line();
        if (line.status() == AttendanceStatus.ACK) {
            return new ReceiptOutcome.AlreadyJoined(open.meeting(), line);
        }
        if (line.status() == AttendanceStatus.EXPECTED && !roll.lastWas(line, READ)) {
            roll.change(line, Roll.Mark.of(AttendanceStatus.EXPECTED), act, READ, null);
        }
        return new ReceiptOutcome.Read(open.meeting());
    }

    private ReceiptOutcome joined(Act act, Entrance.Open open, AttendanceStatus status) {
        Attendance line = open.line();
        leaves.withdraw(line);
        questions.answered(line.meetingId(), line.memberId());
        Attendance changed = roll.change(line, new Roll.Mark(status, false, line.claimedAt()), act, JOIN, null);
        return new ReceiptOutcome.Joined(open.meeting(), changed, line.status());
    }
}
