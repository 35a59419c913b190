package cn.zhibu.sandbox.credential;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Ids;
import cn.zhibu.sandbox.wire.TokenCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tokens by owner: each owner gets the same one until it expires or is revoked. */
public final class Tokens implements TokenCheck {
    private final Clock clock;
    private final Ids ids;
    private final Supplier<Duration> life;
    private final Map<String, Issued> issued = new HashMap<>();
    private final Map<Caller, String> current = new EnumMap<>(Caller.class);

    /** On the sandbox's clock; {@code life} is asked for each new token. */
    public Tokens(Clock clock, Ids ids, Supplier<Duration> life) {
        this.clock = clock;
        this.ids = ids;
        this.life = life;
    }

    /** The owner's token in force, a new one only when there is none. */
    public synchronized String issue(Caller owner) {
        if (remaining(owner) <= 0) {
            String token = ids.token(66);
            issued.put(token, new Issued(owner, clock.instant().plus(life.get())));
            current.put(owner, token);
        }
        return current.getOrDefault(owner, "");
    }

    /** Seconds the owner's token still lives. */
    public synchronized long remaining(Caller owner) {
        Issued found = issued.get(current.getOrDefault(owner, ""));
        return found == null
                ? 0
                : Duration.between(clock.instant(), found.end()).toSeconds();
    }

    /** All tokens handed out so far become unknown. */
    public synchronized void revoke() {
        issued.clear();
        current.clear();
    }

    /** All tokens handed out so far are over. */
    public synchronized void expire() {
        Instant now = clock.instant();
        issued.replaceAll((token, old) -> new Issued(old.owner(), now));
    }

    @Override
    public synchronized Caller check(String token) {
        if (token.isEmpty()) {
            throw new ApiFault(41001, "access_token missing");
        }
        Issued found = issued.get(token);
        if (found == null) {
            throw new ApiFault(40014, "invalid access_token");
        }
        if (!clock.instant().isBefore(found.end())) {
            throw new ApiFault(42001, "access_token expired");
        }
        return found.owner();
    }

    private record Issued(Caller owner, Instant end) {}
}
