package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 点名 without marks: the numbered roll, for a group leader that of the group. */
@Component
public class ShowRoll {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final RollAccess access;

    ShowRoll(MeetingMapper meetings, AttendanceMapper rolls, RollAccess access) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public RollCallOutcome show(long meetingId, Act act) {
        Meeting meeting = meetings.find(meetingId);
        return access.refusal(meeting, act).orElseGet(() -> rows(Objects.requireNonNull(meeting), act));
    }

    private RollCallOutcome rows(Meeting meeting, Act act) {
        List<RollRow> rows = rolls.roll(meeting.id());
        List<RollRow> shown = access.groupOnly(act.actor(), meeting) ? access.own(act.actor(), rows) : rows;
        return new RollCallOutcome.Roll(meeting, shown, 0);
    }
}
