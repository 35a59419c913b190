package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What signing the roll now would record; changes nothing. */
@Component
public class PreviewRoll {

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final SigningGate rules;

    PreviewRoll(MeetingMapper meetings, AttendanceMapper rolls, SigningGate rules) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    public PreviewOutcome preview(long meetingId, Act act) {
        Meeting meeting = meetings.find(meetingId);
        Optional<SigningRefusal> refusal = rules.refusal(meeting, act);
        if (refusal.isPresent()) {
            return new PreviewOutcome.No(refusal.get());
        }
        Meeting open = Objects.requireNonNull(meeting, "what is not refused is there");
        return new PreviewOutcome.Ready(open, RollFigures.of(open, rolls.roll(meetingId)));
    }
}
