package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 确认到会: claims become PRESENT, who is open becomes ABSENT, undecided leave stays 请假待批; only this makes attendance official (domain.md 6).
 */
@Component
public class SignRoll {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final Roll roll;
    private final SigningGate rules;
    private final AfterSigning after;

    SignRoll(MeetingMapper meetings, AttendanceMapper rolls, Roll roll, SigningGate rules, AfterSigning after) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.roll = roll;
        this.rules = rules;
        this.after = after;
    }

    @Transactional
    public SignOutcome sign(long meetingId, Act act) {
        Meeting locked = meetings.lock(meetingId);
        Optional<SigningRefusal> refusal = rules.refusal(locked, act);
        if (refusal.isPresent()) {
            return new SignOutcome.No(refusal.get());
        }
        Meeting meeting = Objects.requireNonNull(locked, "what is not refused is there");
        for (Attendance line : rolls.ofMeeting(meetingId)) {
            settle(line, act);
        }
        meetings.confirm(meetingId, act.actor(), act.at());
        RollFigures figures = RollFigures.of(meeting, rolls.roll(meetingId));
        return new SignOutcome.Signed(meeting, figures, after.signed(meeting, figures, act));
    }

    private void settle(Attendance unlocked, Act act) {
        Attendance line =
                Objects.requireNonNull(roll.line(unlocked.meetingId(), unlocked.memberId()), "a line is never deleted");
        AttendanceStatus settled = QuorumRules.signed(line.status(), line.counted());
        if (settled != line.status()) {
            Roll.Mark mark = new Roll.Mark(settled, line.late(), line.claimedAt());
            roll.change(line, mark, act.behalf(line.memberId()), "roll.sign", null);
        }
    }
}
