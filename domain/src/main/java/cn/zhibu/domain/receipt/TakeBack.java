package cn.zhibu.domain.receipt;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceEvent;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回复 0: takes an answer back to what the line was before, with an event of its own; only while nobody has touched the line since. */
@Component
public class TakeBack {

    private static final Set<String> ACTS = Set.of(AnswerNotice.JOIN, "leave.request", "checkin.claim");

    private final AttendanceMapper lines;
    private final MeetingMapper meetings;
    private final Roll roll;
    private final LeaveRequests leaves;
    private final NoticeQuestions questions;

    TakeBack(
            AttendanceMapper lines,
            MeetingMapper meetings,
            Roll roll,
            LeaveRequests leaves,
            NoticeQuestions questions) {
        this.lines = lines;
        this.meetings = meetings;
        this.roll = roll;
        this.leaves = leaves;
        this.questions = questions;
    }

    /** The meeting and the line as it is again; empty when it can no longer be taken back. */
    @Transactional
    public Optional<TakenBack> take(Act act, long lineId) {
        Attendance row = lines.byId(lineId);
        Meeting meeting = row == null ? null : meetings.share(row.meetingId());
        if (row == null || meeting == null || !meeting.status().live()) {
            return Optional.empty();
        }
        return Optional.ofNullable(roll.line(row.meetingId(), row.memberId()))
                .flatMap(line -> roll.last(line)
                        .filter(last -> ACTS.contains(last.act()) && last.actorId() == act.actor())
                        .map(last -> restore(act.behalf(line.memberId()), meeting, line, last)));
    }

    private TakenBack restore(Act act, Meeting meeting, Attendance line, AttendanceEvent last) {
        AttendanceStatus before = last.fromStatus() == null ? line.status() : last.fromStatus();
        String feature = last.act().substring(0, last.act().indexOf('.'));
        Attendance changed = roll.change(line, Roll.Mark.of(before), act, feature + ".undo", null);
        if (line.status() == AttendanceStatus.LEAVE_REQ) {
            leaves.withdraw(line);
        }
        leaves.follow(changed, act.at());
        if (before == AttendanceStatus.EXPECTED) {
            questions.again(meeting, line.memberId(), act.at());
        }
        return new TakenBack(meeting, changed, last.act());
    }

    /** {@code what} is the act that was taken back. */
    public record TakenBack(Meeting meeting, Attendance line, String what) {}
}
