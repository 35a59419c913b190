package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Login codes: five minutes, once. */
public final class OAuthCodes {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Issued> codes = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** On the sandbox's clock. */
    public OAuthCodes(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** A code for the member. */
    public synchronized String issue(String userid) {
        String code = ids.token(32);
        codes.put(code, new Issued(userid, clock.instant()));
        return code;
    }

    /** Whose code it is, using it up; 40029 unknown, 42022 used, 42003 expired. */
    public synchronized String redeem(String code) {
        if (used.contains(code)) {
            throw new ApiFault(42022, "oauth_code has been used");
        }
        Issued issued = codes.remove(code);
        if (issued == null) {
            throw new ApiFault(40029, "invalid code");
        }
        used.add(code);
        if (!clock.instant().isBefore(issued.at().plus(LIFE))) {
            throw new ApiFault(42003, "code expired");
        }
        return issued.userid();
    }

    private record Issued(String userid, Instant at) {}
}
