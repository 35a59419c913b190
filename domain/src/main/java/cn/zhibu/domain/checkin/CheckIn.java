package cn.zhibu.domain.checkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes claims, one or many in a transaction: each has its own outcome, none can undo another. */
@Component
public class CheckIn {

    private final PlainClaims plain;
    private final CodeClaims byCode;
    private final MeetingClaims byMeeting;

    CheckIn(PlainClaims plain, CodeClaims byCode, MeetingClaims byMeeting) {
        this.plain = plain;
        this.byCode = byCode;
        this.byMeeting = byMeeting;
    }

    /** Outcomes in the order of the claims. */
    @Transactional
    public List<CheckInOutcome> take(List<Claim> claims) {
        List<Optional<CheckInOutcome>> taken = plain.take(claims);
        List<CheckInOutcome> outcomes = new ArrayList<>(claims.size());
        taken.forEach(outcome -> outcomes.add(outcome.orElseGet(CheckInOutcome.NoMeeting::new)));
        // people in one order, so that two lists never wait for each other
        IntStream.range(0, claims.size())
                .filter(i -> taken.get(i).isEmpty())
                .boxed()
                .sorted(Comparator.comparingLong(i -> claims.get(i).act().subject()))
                .forEach(i -> outcomes.set(i, one(claims.get(i))));
        return outcomes;
    }

    /** As {@link #take}, but only what needs no look at the single person; the others are left as they are, with an empty outcome. */
    @Transactional
    public List<Optional<CheckInOutcome>> takePlain(List<Claim> claims) {
        return plain.take(claims);
    }

    private CheckInOutcome one(Claim claim) {
        String code = claim.code();
        Long meetingId = claim.meetingId();
        if (code != null) {
            return byCode.take(claim, code);
        }
        return meetingId == null ? new CheckInOutcome.NoMeeting() : byMeeting.take(claim, meetingId);
    }
}
