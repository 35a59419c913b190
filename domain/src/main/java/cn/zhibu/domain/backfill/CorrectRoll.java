package cn.zhibu.domain.backfill;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 补录 of one line of a signed roll, with a reason; the event carries 补录 and why, the make-up task follows the line. */
@Component
public class CorrectRoll {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final Duties duties;
    private final PermittedDays days;
    private final CorrectedLine line;

    CorrectRoll(MeetingMapper meetings, AttendanceMapper rolls, Duties duties, PermittedDays days, CorrectedLine line) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.duties = duties;
        this.days = days;
        this.line = line;
    }

    @Transactional
    public CorrectOutcome correct(long meetingId, Correction correction, Act act) {
        Meeting meeting = meetings.lock(meetingId);
        if (meeting == null || meeting.status() != MeetingStatus.CONFIRMED) {
            return new CorrectOutcome.NotSigned();
        } else if (!duties.runs(act.actor(), meeting.orgId())) {
            return new CorrectOutcome.NotYours();
        } else if (days.over(meeting.orgId(), meeting.endsAt(), act.at())) {
            return new CorrectOutcome.TooLate(days.of(meeting.orgId()));
        } else if (correction.reason().isBlank()) {
            return new CorrectOutcome.NoReason();
        }
        return row(meetingId, correction.number())
                .<CorrectOutcome>map(
                        row -> new CorrectOutcome.Corrected(meeting, row, line.correct(meeting, row, correction, act)))
                .orElseGet(CorrectOutcome.NoSuchNumber::new);
    }

    private Optional<RollRow> row(long meetingId, int number) {
        return rolls.roll(meetingId).stream()
                .filter(row -> row.rollNo() == number && row.status() != AttendanceStatus.OBSERVER)
                .findFirst();
    }
}
