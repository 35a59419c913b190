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

/** Login codes: five minutes, once; and the tickets for a profile: half an hour. */
public final class OAuthCodes {
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);
    private static final Duration TICKET_LIFE = Duration.ofMinutes(30);

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Issued> codes = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Issued> tickets = new HashMap<>();

    /** On the sandbox's clock. */
    public OAuthCodes(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** A code for the login. */
    public synchronized String issue(Login login) {
        String code = ids.token(32);
        codes.put(code, new Issued(login, clock.instant()));
        return code;
    }

    /** Whose code it is, using it up; 40029 unknown, 42022 used, 42003 expired. */
    public synchronized Login redeem(String code) {
        if (used.contains(code)) {
            throw new ApiFault(42022, "oauth_code has been used");
        }
        Issued issued = codes.remove(code);
        if (issued == null) {
            throw new ApiFault(40029, "invalid code");
        }
        used.add(code);
        if (old(issued, CODE_LIFE)) {
            throw new ApiFault(42003, "code expired");
        }
        return issued.login();
    }

    /** A ticket for the profile of who logged in. */
    public synchronized String ticket(Login login) {
        String ticket = ids.token(48);
        tickets.put(ticket, new Issued(login, clock.instant()));
        return ticket;
    }

    /** Whose ticket it is; 84090 missing, 84015 unknown, 84014 expired. */
    public synchronized Login open(String ticket) {
        if (ticket.isEmpty()) {
            throw new ApiFault(84090, "user_ticket missing");
        }
        Issued issued = tickets.get(ticket);
        if (issued == null) {
            throw new ApiFault(84015, "invalid user_ticket");
        }
        if (old(issued, TICKET_LIFE)) {
            throw new ApiFault(84014, "user_ticket expired");
        }
        return issued.login();
    }

    /** Forgets all codes and tickets. */
    public synchronized void clear() {
        codes.clear();
        used.clear();
        tickets.clear();
    }

    private boolean old(Issued issued, Duration life) {
        return !clock.instant().isBefore(issued.at().plus(life));
    }

    private record Issued(Login login, Instant at) {}
}
