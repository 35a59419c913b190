package cn.zhibu.domain.checkin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The claims nearly everybody makes, all of them with a fixed number of statements: one's own, at an open meeting, with the right code or by the
 * button it has. Whatever is different is left to the classes that look at one person at a time.
 */
@Component
final class PlainClaims {

    private final OpenLines lines;
    private final CodeTries tries;
    private final ClaimLine line;

    PlainClaims(OpenLines lines, CodeTries tries, ClaimLine line) {
        this.lines = lines;
        this.tries = tries;
        this.line = line;
    }

    /** An outcome for each plain claim, in the order of the claims. */
    List<Optional<CheckInOutcome>> take(List<Claim> claims) {
        Map<Claim, Entrant> found = lines.of(candidates(claims));
        List<Entrant> awaited = tries.begin(found.values().stream()
                .filter(entrant -> ClaimLine.AWAITED.contains(entrant.line().status()))
                .toList());
        List<Entrant> here = found.values().stream()
                .filter(entrant -> ClaimLine.HERE.contains(entrant.line().status()))
                .toList();
        Map<Claim, CheckInOutcome> outcomes = line.claim(awaited, here);
        List<Optional<CheckInOutcome>> ordered = new ArrayList<>(claims.size());
        // a claim that stands twice in the list is taken once: the second is the person's second
        claims.forEach(claim -> ordered.add(Optional.ofNullable(outcomes.remove(claim))));
        return ordered;
    }

    /** Each person's first claim; the next ones must see what became of it. */
    private static List<Claim> candidates(List<Claim> claims) {
        Set<Long> people = new HashSet<>();
        return claims.stream()
                .filter(claim ->
                        people.add(claim.act().subject()) && !claim.act().onBehalf())
                .toList();
    }
}
