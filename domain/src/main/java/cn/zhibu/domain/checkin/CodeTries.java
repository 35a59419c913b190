package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.checkin.SigninTry;
import cn.zhibu.mapper.checkin.SigninTryMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a person's tries at a code: the first fixes the time of the claim, the fifth wrong one locks the code for ten minutes. */
@Component
final class CodeTries {

    private final SigninTryMapper tries;

    CodeTries(SigninTryMapper tries) {
        this.tries = tries;
    }

    /** This try, on record and locked for the transaction. */
    SigninTry begin(Meeting meeting, long memberId, Instant at) {
        tries.first(meeting.id(), memberId, at);
        SigninTry known = tries.lock(meeting.id(), memberId);
        if (known == null) {
            throw new IllegalStateException("The try of member " + memberId + " vanished.");
        }
        return known;
    }

    /** The same for several people at once, whose lines are locked; those whose code is locked are left out. By the button nobody tries a code. */
    List<Entrant> begin(List<Entrant> entrants) {
        List<Entrant> said = entrants.stream()
                .filter(entrant -> entrant.claim().code() != null)
                .toList();
        List<Entrant> tapped = entrants.stream()
                .filter(entrant -> entrant.claim().code() == null)
                .toList();
        Map<Entrant.Place, SigninTry> known = new HashMap<>();
        Stream.concat(first(said).stream(), known(tapped).stream())
                .forEach(it -> known.put(new Entrant.Place(it.meetingId(), it.memberId()), it));
        return entrants.stream()
                .map(entrant -> entrant.after(known.get(entrant.place())))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<SigninTry> first(List<Entrant> entrants) {
        return entrants.isEmpty()
                ? List.of()
                : tries.firstOfEach(
                        meetingIds(entrants),
                        memberIds(entrants),
                        entrants.stream().map(Entrant::at).toList());
    }

    private List<SigninTry> known(List<Entrant> entrants) {
        return entrants.isEmpty() ? List.of() : tries.ofEach(meetingIds(entrants), memberIds(entrants));
    }

    private static List<Long> meetingIds(List<Entrant> entrants) {
        return entrants.stream().map(entrant -> entrant.line().meetingId()).toList();
    }

    private static List<Long> memberIds(List<Entrant> entrants) {
        return entrants.stream().map(entrant -> entrant.line().memberId()).toList();
    }

    /** When the person first tried, if there was a try before; else {@code at}. */
    Instant since(Meeting meeting, long memberId, Instant at) {
        SigninTry known = tries.lock(meeting.id(), memberId);
        return known == null || at.isBefore(known.firstAt()) ? at : known.firstAt();
    }

    static @Nullable Instant lockedUntil(SigninTry known, Instant at) {
        Instant until = known.lockedUntil();
        return until != null && at.isBefore(until) ? until : null;
    }

    CheckInOutcome wrong(Meeting meeting, SigninTry known, Instant at) {
        boolean afresh = known.lockedUntil() != null;
        int wrong = afresh ? 1 : known.wrong() + 1;
        boolean full = wrong >= CheckInRules.TRIES;
        Instant until = full ? at.plus(CheckInRules.LOCK) : null;
        tries.wrong(known.meetingId(), known.memberId(), wrong, until);
        return until == null
                ? new CheckInOutcome.WrongCode(meeting, CheckInRules.TRIES - wrong)
                : new CheckInOutcome.Locked(meeting, until);
    }
}
