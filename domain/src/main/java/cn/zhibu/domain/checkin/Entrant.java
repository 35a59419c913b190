package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.checkin.SigninTry;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has found its line.
 *
 * @param since what the lateness is read from: the first try
 */
record Entrant(Claim claim, Meeting meeting, Attendance line, Instant since) {

    static Entrant of(Claim claim, Meeting meeting, Attendance line) {
        return new Entrant(claim, meeting, line, claim.act().at());
    }

    /** With the time of the first try; empty while the code is locked for the person. */
    Optional<Entrant> after(@Nullable SigninTry known) {
        if (known == null) {
            return Optional.of(this);
        }
        if (claim.code() != null && CodeTries.lockedUntil(known, at()) != null) {
            return Optional.empty();
        }
        Instant first = claim.code() == null && at().isBefore(known.firstAt()) ? at() : known.firstAt();
        return Optional.of(new Entrant(claim, meeting, line, first));
    }

    Instant at() {
        return claim.act().at();
    }

    Place place() {
        return new Place(line.meetingId(), line.memberId());
    }

    /** The key of a line: who at which meeting. */
    record Place(long meetingId, long memberId) {}
}
