package cn.zhibu.domain.step;

import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * T-5 minutes: the code changed and the new one is taken until people count as late, so these two messages cover who is on time. Nothing is said
 * when nobody is awaited any more; later codes are asked for.
 */
@Component
final class NewCode implements StepWork {

    private static final Set<AttendanceStatus> AWAITED = EnumSet.of(
            AttendanceStatus.EXPECTED, AttendanceStatus.ACK, AttendanceStatus.LEAVE_REQ, AttendanceStatus.LEAVE_NO);

    private final AttendanceMapper rolls;
    private final TellCode code;

    NewCode(AttendanceMapper rolls, TellCode code) {
        this.rolls = rolls;
        this.code = code;
    }

    @Override
    public Step step() {
        return Step.NEW_CODE;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        int awaited =
                (int) rolls.roll(meeting.id()).stream().filter(NewCode::awaited).count();
        if (meeting.status() == MeetingStatus.OPEN && !CheckInRules.late(meeting, now) && awaited > 0) {
            code.tell(meeting, "confirm.code-changed", awaited, now);
        }
    }

    private static boolean awaited(RollRow row) {
        return row.wecomUserid() != null && AWAITED.contains(row.status());
    }
}
