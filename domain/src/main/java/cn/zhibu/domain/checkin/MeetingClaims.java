package cn.zhibu.domain.checkin;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Claims for a named meeting: by its button where it has one, or by who answers for the person. */
@Component
final class MeetingClaims {

    private final Entrance entrance;
    private final ClaimLine line;
    private final CodeTries tries;

    MeetingClaims(Entrance entrance, ClaimLine line, CodeTries tries) {
        this.entrance = entrance;
        this.line = line;
        this.tries = tries;
    }

    CheckInOutcome take(Claim claim, long meetingId) {
        Act act = claim.act();
        Entrance.Entry entry = entrance.enter(act, meetingId);
        if (entry instanceof Entrance.Shut shut) {
            return new CheckInOutcome.Refused(shut.why());
        }
        Entrance.Open open = (Entrance.Open) entry;
        Meeting meeting = open.meeting();
        if (line.taken(open)) {
            return line.already(open);
        }
        if (act.at().isBefore(CheckInRules.opensAt(meeting))) {
            return new CheckInOutcome.TooEarly(meeting, CheckInRules.opensAt(meeting));
        }
        if (!CheckInRules.open(meeting, act.at())) {
            return new CheckInOutcome.Closed(meeting);
        }
        if (!meeting.buttonCheckin() && !act.onBehalf()) {
            return new CheckInOutcome.CodeNeeded(meeting);
        }
        Instant since = tries.since(meeting, act.subject(), act.at());
        return line.claim(new Entrant(claim, meeting, open.line(), since));
    }
}
