package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceEvent;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.leave.RolledLeaveMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the last roll call message of a person back; a line that somebody has changed since stays as it is. */
@Component
public class UndoRollCall {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final Roll roll;
    private final RolledLeaveMapper leave;
    private final LeaveRequests requests;
    private final RollCallNews news;

    UndoRollCall(
            MeetingMapper meetings,
            AttendanceMapper rolls,
            Roll roll,
            RolledLeaveMapper leave,
            LeaveRequests requests,
            RollCallNews news) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.roll = roll;
        this.leave = leave;
        this.requests = requests;
        this.news = news;
    }

    /** How many lines are as they were; none once the roll is signed. */
    @Transactional
    public int undo(long meetingId, Act act) {
        Meeting meeting = meetings.lock(meetingId);
        if (meeting == null || !meeting.status().live()) {
            return 0;
        }
        List<AttendanceEvent> events = rolls.eventsOfMeeting(meetingId);
        List<AttendanceEvent> last = LastMessage.of(events, act.actor());
        for (AttendanceEvent event : last) {
            restore(event, LastMessage.lateBefore(event, events), act);
        }
        news.undone(act, meeting, last.size());
        return last.size();
    }

    private void restore(AttendanceEvent event, boolean late, Act act) {
        Attendance line =
                Objects.requireNonNull(roll.line(event.meetingId(), event.memberId()), "a line is never deleted");
        AttendanceStatus before = Objects.requireNonNull(event.fromStatus(), "a mark changes a status");
        Roll.Mark mark = new Roll.Mark(before, late, line.claimedAt());
        Attendance restored = roll.change(line, mark, act.behalf(event.memberId()), "roll.undo", null);
        boolean onLeave = event.toStatus() == AttendanceStatus.LEAVE_OK;
        if (!onLeave || leave.remove(event.meetingId(), event.memberId(), event.at()) == 0) {
            requests.follow(restored, act.at());
        }
    }
}
