package cn.zhibu.domain.checkin;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes claims, one or many in a transaction: each has its own outcome, none can undo another. */
@Component
public class CheckIn {

    private final CodeClaims byCode;
    private final MeetingClaims byMeeting;

    CheckIn(CodeClaims byCode, MeetingClaims byMeeting) {
        this.byCode = byCode;
        this.byMeeting = byMeeting;
    }

    /** Outcomes in the order of the claims. */
    @Transactional
    public List<CheckInOutcome> take(List<Claim> claims) {
        CheckInOutcome[] outcomes = new CheckInOutcome[claims.size()];
        // people in one order, so that two lists never wait for each other
        IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> claims.get(i).act().subject()))
                .forEach(i -> outcomes[i] = one(claims.get(i)));
        return List.of(outcomes);
    }

    private CheckInOutcome one(Claim claim) {
        String code = claim.code();
        Long meetingId = claim.meetingId();
        if (code != null) {
            return byCode.take(claim.act(), code);
        }
        return meetingId == null ? new CheckInOutcome.NoMeeting() : byMeeting.take(claim.act(), meetingId);
    }
}
