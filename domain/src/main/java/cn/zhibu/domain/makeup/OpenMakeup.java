package cn.zhibu.domain.makeup;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.makeup.MakeupPlanMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Make-up tasks of a signed roll: for counted people on leave or absent, due on the first working day a week later or after. */
@Component
public class OpenMakeup {

    private static final int DAYS = 7;
    private static final Set<AttendanceStatus> OWES = EnumSet.of(AttendanceStatus.LEAVE_OK, AttendanceStatus.ABSENT);

    private final AttendanceMapper rolls;
    private final MakeupPlanMapper tasks;
    private final Calendars calendars;
    private final MakeupNotice notice;

    OpenMakeup(AttendanceMapper rolls, MakeupPlanMapper tasks, Calendars calendars, MakeupNotice notice) {
        this.rolls = rolls;
        this.tasks = tasks;
        this.calendars = calendars;
        this.notice = notice;
    }

    /** For the whole roll; how many have to make up. Within the transaction of the act. */
    public int ofMeeting(Meeting meeting, Instant at) {
        return (int) rolls.ofMeeting(meeting.id()).stream()
                .filter(line -> owes(line) && open(meeting, line, at))
                .count();
    }

    /** As {@link #ofMeeting} for one person, whose leave was decided or whose line was corrected after the roll was signed. */
    public boolean ofMember(Meeting meeting, long memberId, Instant at) {
        Attendance line = Objects.requireNonNull(rolls.find(meeting.id(), memberId), "the person is on the roll");
        return owes(line) && open(meeting, line, at);
    }

    private boolean open(Meeting meeting, Attendance line, Instant at) {
        LocalDate due = calendars.current().workdayOnOrAfter(Beijing.date(at).plusDays(DAYS));
        if (tasks.open(meeting.id(), line.memberId(), due) == 0) {
            return false;
        }
        notice.tell(meeting, line, due, at);
        return true;
    }

    private static boolean owes(Attendance line) {
        return line.counted() && OWES.contains(line.status());
    }
}
