package cn.zhibu.bot.checkin;

import cn.zhibu.domain.checkin.Claim;
import cn.zhibu.mapper.inbox.Arrival;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A signal whose sender is known.
 *
 * @param firstTap the person has tapped a button, as never before
 * @param waitsForCode the person was asked for the code, and this is the answer
 */
record Heard(Claim claim, boolean firstTap, boolean waitsForCode) {

    /** Empty when the person is nobody's member, or talks about something else that four digits may answer. */
    static Optional<Heard> of(Arrival arrival, Map<String, CheckInSignal> signals, Instant now) {
        CheckInSignal signal = Objects.requireNonNull(signals.get(arrival.eventKey()), "each arrival has its signal");
        Long member = arrival.memberId();
        Instant until = arrival.expiresAt();
        boolean talking = arrival.dialogue() != null && until != null && until.isAfter(now);
        boolean waits = talking && CodeDialogue.NAME.equals(arrival.dialogue());
        if (member == null || !arrival.active() || (signal.bare() && talking && !waits)) {
            return Optional.empty();
        }
        return Optional.of(
                new Heard(signal.claim(member), signal.tapped() && !arrival.taps(), waits && !signal.tapped()));
    }

    long memberId() {
        return claim.act().subject();
    }
}
