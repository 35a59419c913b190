package cn.zhibu.domain.checkin;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Entrance;
import cn.zhibu.domain.attendance.Refusal;
import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.checkin.SigninTry;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Claims by the code said in the room: it also tells which meeting is meant. */
@Component
final class CodeClaims {

    private final Prospects prospects;
    private final SigninCodes codes;
    private final CodeTries tries;
    private final Entrance entrance;
    private final ClaimLine line;
    private final MeetingMapper meetings;

    CodeClaims(
            Prospects prospects,
            SigninCodes codes,
            CodeTries tries,
            Entrance entrance,
            ClaimLine line,
            MeetingMapper meetings) {
        this.prospects = prospects;
        this.codes = codes;
        this.tries = tries;
        this.entrance = entrance;
        this.line = line;
        this.meetings = meetings;
    }

    CheckInOutcome take(Claim claim, String code) {
        Act act = claim.act();
        Prospect prospect = prospects.of(act.subject(), act.at());
        Optional<SigninCode> match = codes.valid(code, act.at());
        if (prospect instanceof Prospect.Open open) {
            return chosen(claim, open.meetings(), match);
        }
        Optional<Meeting> elsewhere = match.map(SigninCode::meetingId).map(meetings::find);
        if (elsewhere.isPresent()) {
            return new CheckInOutcome.Refused(new Refusal.NotInvited(elsewhere.get()));
        }
        if (prospect instanceof Prospect.Early early) {
            return new CheckInOutcome.TooEarly(early.next(), CheckInRules.opensAt(early.next()));
        }
        return prospect instanceof Prospect.Over over
                ? new CheckInOutcome.Closed(over.last())
                : new CheckInOutcome.NoMeeting();
    }

    private CheckInOutcome chosen(Claim claim, List<Meeting> open, Optional<SigninCode> match) {
        Act act = claim.act();
        Optional<Meeting> meant = match.flatMap(code -> open.stream()
                .filter(meeting -> meeting.id() == code.meetingId())
                .findFirst());
        Meeting meeting = meant.orElseGet(() -> unclaimed(act, open));
        Entrance.Entry entry = entrance.enter(act, meeting.id());
        if (entry instanceof Entrance.Shut shut) {
            return new CheckInOutcome.Refused(shut.why());
        }
        Entrance.Open entered = (Entrance.Open) entry;
        return line.taken(entered) ? line.already(entered) : tried(claim, entered, meant.isPresent());
    }

    private CheckInOutcome tried(Claim claim, Entrance.Open open, boolean right) {
        Act act = claim.act();
        SigninTry known = tries.begin(open.meeting(), act.subject(), act.at());
        Instant lockedUntil = CodeTries.lockedUntil(known, act.at());
        if (lockedUntil != null) {
            return new CheckInOutcome.Locked(open.meeting(), lockedUntil);
        }
        return right
                ? line.claim(new Entrant(claim, open.meeting(), open.line(), known.firstAt()))
                : tries.wrong(open.meeting(), known, act.at());
    }

    /** A wrong code is counted where the person has still to sign in. */
    private Meeting unclaimed(Act act, List<Meeting> open) {
        return open.stream()
                .filter(meeting -> !line.taken(meeting, act.subject()))
                .findFirst()
                .orElse(open.get(0));
    }
}
