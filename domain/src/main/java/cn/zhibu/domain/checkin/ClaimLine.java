package cn.zhibu.domain.checkin;

import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.NoticeQuestions;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.domain.leave.LeaveRequests;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts claims on their lines: one per person and meeting, whoever is faster. A person on leave who comes has come. */
@Component
final class ClaimLine {

    static final List<AttendanceStatus> HERE = List.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    /** Who is expected to come, and has not come yet. */
    static final Set<AttendanceStatus> AWAITED = EnumSet.of(AttendanceStatus.EXPECTED, AttendanceStatus.ACK);

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

    CheckInOutcome claim(Entrant entrant) {
        Attendance line = claim(List.of(entrant)).get(0);
        return new CheckInOutcome.Claimed(entrant.meeting(), line, count(entrant.meeting()));
    }

    /**
     * Claims for all at once.
     *
     * @param here people who have signed in before: they hear since when
     */
    Map<Claim, CheckInOutcome> claim(List<Entrant> entrants, List<Entrant> here) {
        Map<Claim, CheckInOutcome> outcomes = new HashMap<>();
        if (entrants.isEmpty() && here.isEmpty()) {
            return outcomes;
        }
        Counts counts = Counts.of(lines, entrants, here);
        for (Entrant entrant : here) {
            int count = counts.now(entrant.meeting());
            outcomes.put(entrant.claim(), new CheckInOutcome.Already(entrant.meeting(), entrant.line(), count));
        }
        List<Attendance> changed = claim(entrants);
        for (int i = 0; i < changed.size(); i++) {
            Entrant entrant = entrants.get(i);
            int count = counts.next(entrant.meeting());
            outcomes.put(entrant.claim(), new CheckInOutcome.Claimed(entrant.meeting(), changed.get(i), count));
        }
        return outcomes;
    }

    private List<Attendance> claim(List<Entrant> entrants) {
        if (entrants.isEmpty()) {
            return List.of();
        }
        List<Long> meetingIds =
                entrants.stream().map(entrant -> entrant.line().meetingId()).toList();
        List<Long> memberIds =
                entrants.stream().map(entrant -> entrant.line().memberId()).toList();
        entrants.stream().map(Entrant::line).filter(ClaimLine::mayBeOnLeave).forEach(leaves::withdraw);
        questions.answered(meetingIds, memberIds);
        return roll.change(entrants.stream().map(ClaimLine::change).toList(), "checkin.claim", null);
    }

    private static Roll.Change change(Entrant entrant) {
        boolean observer = entrant.line().status() == AttendanceStatus.OBSERVER;
        AttendanceStatus status = observer ? AttendanceStatus.OBSERVER : AttendanceStatus.CLAIMED;
        boolean late = CheckInRules.late(entrant.meeting(), entrant.since());
        return new Roll.Change(
                entrant.line(),
                new Roll.Mark(status, late, entrant.since()),
                entrant.claim().act());
    }

    private int count(Meeting meeting) {
        return lines.countByStatus(meeting.id(), HERE);
    }

    /** Whoever is awaited has asked for no leave, or has withdrawn it. */
    private static boolean mayBeOnLeave(Attendance line) {
        return !AWAITED.contains(line.status());
    }

    private static boolean here(Attendance line) {
        return HERE.contains(line.status()) || (line.status() == AttendanceStatus.OBSERVER && line.claimedAt() != null);
    }
}
