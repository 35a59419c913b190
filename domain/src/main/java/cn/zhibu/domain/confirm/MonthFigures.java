package cn.zhibu.domain.confirm;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.makeup.MakeupPlanMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** 统计: a branch's month in figures. */
@Component
public class MonthFigures {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final MakeupPlanMapper tasks;

    MonthFigures(MeetingMapper meetings, AttendanceMapper rolls, MakeupPlanMapper tasks) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.tasks = tasks;
    }

    /** A meeting that has begun, with its roll as it stands. */
    public record Held(Meeting meeting, RollFigures figures) {}

    /** The meetings of the month of {@code now} that have begun, by start. */
    public List<Held> held(long orgId, Instant now) {
        LocalDate first = Beijing.date(now).withDayOfMonth(1);
        return meetings.held(orgId, Beijing.at(first, LocalTime.MIDNIGHT), now).stream()
                .map(meeting -> new Held(meeting, RollFigures.of(meeting, rolls.roll(meeting.id()))))
                .toList();
    }

    /** Make-up tasks of the branch that are not closed. */
    public int openMakeup(long orgId) {
        return tasks.countOpen(orgId);
    }
}
