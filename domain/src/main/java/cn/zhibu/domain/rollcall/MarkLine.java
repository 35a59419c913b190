package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.language.RollCall;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.leave.RolledLeaveMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One mark on one line, with the leave request that 假 stands for. */
@Component
public final class MarkLine {

    static final String ACT = "roll.call";

    private final Roll roll;
    private final RolledLeaveMapper leave;
    private final LeaveRequests requests;

    MarkLine(Roll roll, RolledLeaveMapper leave, LeaveRequests requests) {
        this.roll = roll;
        this.leave = leave;
        this.requests = requests;
    }

    boolean mark(Meeting meeting, long memberId, RollCallRules.Wanted wanted, Act act) {
        return mark(meeting, memberId, wanted, act, ACT, null);
    }

    /** 到, 迟, 假 or 缺 for one person as another act than a roll call; false when the line was so already. */
    public boolean mark(
            Meeting meeting, long memberId, RollCall.Kind kind, Act act, String what, @Nullable String reason) {
        return mark(meeting, memberId, new RollCallRules.Wanted(kind, true), act, what, reason);
    }

    private boolean mark(
            Meeting meeting,
            long memberId,
            RollCallRules.Wanted wanted,
            Act act,
            String what,
            @Nullable String reason) {
        Attendance line = Objects.requireNonNull(roll.line(meeting.id(), memberId), "the line was just read");
        AttendanceStatus status = RollCallRules.status(wanted.kind());
        boolean late = RollCallRules.late(wanted, line.late());
        if (line.status() == status && line.late() == late) {
            return false;
        }
        if (status == AttendanceStatus.LEAVE_OK) {
            leave.approve(meeting.id(), memberId, act.actor(), act.at());
        } else {
            requests.withdraw(line);
        }
        roll.change(line, new Roll.Mark(status, late, line.claimedAt()), act.behalf(memberId), what, reason);
        return true;
    }
}
