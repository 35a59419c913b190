package cn.zhibu.sandbox.credential;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Ids;
import cn.zhibu.sandbox.wire.TokenCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The app's access tokens: the same one until it expires (7200 s of sandbox time) or is revoked. */
public final class Tokens implements TokenCheck {
    /** How long a token lives. */
    public static final Duration LIFE = Duration.ofHours(2);

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Instant> expiry = new HashMap<>();
    private String current = "";

    /** On the sandbox's clock. */
    public Tokens(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** The token in force, a new one only when there is none. */
    public synchronized String issue() {
        if (remaining() <= 0) {
            current = ids.token(66);
            expiry.put(current, clock.instant().plus(LIFE));
        }
        return current;
    }

    /** Seconds the current token still lives. */
    public synchronized long remaining() {
        Instant end = expiry.get(current);
        return end == null ? 0 : Duration.between(clock.instant(), end).toSeconds();
    }

    /** All tokens handed out so far become invalid. */
    public synchronized void revoke() {
        expiry.clear();
        current = "";
    }

    @Override
    public synchronized void check(String token) {
        if (token.isEmpty()) {
            throw new ApiFault(41001, "access_token missing");
        }
        Instant end = expiry.get(token);
        if (end == null) {
            throw new ApiFault(40014, "invalid access_token");
        }
        if (!clock.instant().isBefore(end)) {
            throw new ApiFault(42001, "access_token expired");
        }
    }
}
