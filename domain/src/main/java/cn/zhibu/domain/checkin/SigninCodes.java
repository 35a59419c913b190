package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.checkin.SigninCodeMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 签到码: four digits, new every 10 minutes counted from the opening of the check-in, accepted for 5 more minutes, and never the same for two
 * meetings at one time (product.md 8).
 */
@Component
public class SigninCodes {

    private static final Duration CURRENT = Duration.ofMinutes(10);
    private static final Duration ACCEPTED = Duration.ofMinutes(15);
    private static final int CODES = 10_000;

    private final SigninCodeMapper codes;
    private final RandomGenerator dice;

    @Autowired
    SigninCodes(SigninCodeMapper codes) {
        this(codes, new SecureRandom());
    }

    SigninCodes(SigninCodeMapper codes, RandomGenerator dice) {
        this.codes = codes;
        this.dice = dice;
    }

    /** The code to say in the room at {@code now}; made when nobody has asked for it yet. */
    @Transactional
    public SigninCode current(Meeting meeting, Instant now) {
        Instant from = slot(CheckInRules.opensAt(meeting), now);
        SigninCode known = codes.find(meeting.id(), from);
        return known == null ? make(meeting, from) : known;
    }

    /** The meeting whose code this is at {@code now}. */
    public Optional<SigninCode> valid(String code, Instant now) {
        return Optional.ofNullable(codes.valid(code, now));
    }

    /** The code of each claim that has a right one; of the others nothing is known. */
    Map<Claim, SigninCode> valid(List<Claim> claims) {
        Map<Claim, SigninCode> valid = new HashMap<>();
        List<Claim> heard =
                claims.stream().filter(claim -> claim.code() != null).toList();
        if (heard.isEmpty()) {
            return valid;
        }
        List<Instant> times =
                heard.stream().map(claim -> claim.act().at()).sorted().toList();
        List<SigninCode> known = codes.among(
                heard.stream().map(Claim::code).distinct().toList(), times.get(0), times.get(times.size() - 1));
        heard.forEach(claim -> known.stream()
                .filter(code -> accepts(code, claim))
                .findFirst()
                .ifPresent(code -> valid.put(claim, code)));
        return valid;
    }

    private static boolean accepts(SigninCode code, Claim claim) {
        Instant at = claim.act().at();
        return code.code().equals(claim.code()) && !at.isBefore(code.validFrom()) && at.isBefore(code.validUntil());
    }

    private SigninCode make(Meeting meeting, Instant from) {
        codes.serialise();
        SigninCode faster = codes.find(meeting.id(), from);
        if (faster != null) {
            return faster;
        }
        Instant until = from.plus(ACCEPTED);
        SigninCode code = new SigninCode(0, meeting.id(), free(new HashSet<>(codes.taken(from, until))), from, until);
        codes.insert(code);
        return code;
    }

    private String free(Set<String> taken) {
        int first = dice.nextInt(CODES);
        for (int step = 0; step < CODES; step++) {
            String code = String.format("%04d", (first + step) % CODES);
            if (!taken.contains(code)) {
                return code;
            }
        }
        throw new IllegalStateException("All " + CODES + " sign-in codes are in use at this moment.");
    }

    private static Instant slot(Instant opens, Instant now) {
        long slots = Math.floorDiv(Duration.between(opens, now).toSeconds(), CURRENT.toSeconds());
        return opens.plus(CURRENT.multipliedBy(slots));
    }
}
