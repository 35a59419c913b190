package cn.zhibu.domain.checkin;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a claim on the line: one per person and meeting, whoever is faster. A person on leave who comes has come. */
@Component
final class ClaimLine {

    private static final List<AttendanceStatus> HERE = List.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    private final Roll roll;
    private final AttendanceMapper lines;
    private final LeaveRequests leaves;
    private final NoticeQuestions questions;

    ClaimLine(Roll roll, AttendanceMapper lines, LeaveRequests leaves, NoticeQuestions questions) {
        this.roll = roll;
        this.lines = lines;
        this.leaves = leaves;
        this.questions = questions;
    }

    boolean taken(Entrance.Open open) {
        return here(open.line());
    }

    boolean taken(Meeting meeting, long memberId) {
        Attendance line = lines.find(meeting.id(), memberId);
        return line != null && here(line);
    }

    CheckInOutcome already(Entrance.Open open) {
        return new CheckInOutcome.Already(open.meeting(), open.line(), count(open.meeting()));
    }

    /**
     * Claims for the person.
     *
     * @param since what the lateness is read from: the first try
     */
    CheckInOutcome claim(Act act, Entrance.Open open, Instant since) {
        Attendance line = open.line();
        boolean observer = line.status() == AttendanceStatus.OBSERVER;
        AttendanceStatus status = observer ? AttendanceStatus.OBSERVER : AttendanceStatus.CLAIMED;
        leaves.withdraw(line);
        questions.answered(line.meetingId(), line.memberId());
        Roll.Mark mark = new Roll.Mark(status, CheckInRules.late(open.meeting(), since), since);
        Attendance changed = roll.change(line, mark, act, "checkin.claim", null);
        return new CheckInOutcome.Claimed(open.meeting(), changed, count(open.meeting()));
    }

    private int count(Meeting meeting) {
        return lines.countByStatus(meeting.id(), HERE);
    }

    private static boolean here(Attendance line) {
        return HERE.contains(line.status()) || (line.status() == AttendanceStatus.OBSERVER && line.claimedAt() != null);
    }
}
