package cn.zhibu.sandbox.rate;

import cn.zhibu.sandbox.wire.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The limits of calls: per corp and path, per source address, and those some paths have of their own. */
public final class CallLimits {
    private static final List<Limit> PATH = List.of(Limit.minute(10_000), Limit.hour(150_000));
    private static final List<Limit> ADDRESS = List.of(Limit.minute(20_000), Limit.hour(600_000));
    private static final List<Limit> WRONG_SECRETS = List.of(Limit.hour(20));
    private static final List<Limit> DEBUG = List.of(Limit.minute(5));
    private static final Map<String, List<Limit>> OWN = Map.of(
            "get_jsapi_ticket", List.of(Limit.hour(400)),
            "media/uploadimg", List.of(Limit.day(1000), new Limit(3000, Duration.ofDays(30))),
            "appchat/create", List.of(Limit.day(1000)),
            "appchat/update", List.of(Limit.hour(1000)));

    private final Rates rates;

    /** Counts in these. */
    public CallLimits(Rates rates) {
        this.rates = rates;
    }

    /** Counts one call; 45009 when it is one too many. */
    public void count(Caller caller, String path, String ip) {
        if (path.equals("auth/getuserinfo")) {
            return; // the only path without a limit
        }
        rates.demand("ip " + ip, ADDRESS, 1);
        rates.demand("path " + path, PATH, 1);
        List<Limit> own = OWN.get(path);
        if (own != null) {
            rates.demand("own " + path, own, 1);
        }
        if (path.equals("ticket/get")) {
            rates.demand("ticket of " + caller, List.of(Limit.hour(100)), 1);
        }
    }

    /** Counts one call with {@code debug=1}; 45009 when it is one too many. */
    public void debug(Caller caller) {
        rates.demand("debug of " + caller, DEBUG, 1);
    }

    /** A wrong secret came from the address; after too many the address is blocked for an hour. */
    public void wrongSecret(String ip) {
        rates.take("secret " + ip, WRONG_SECRETS, 1);
    }

    /** Whether the address has tried too many wrong secrets. */
    public boolean secretsBlocked(String ip) {
        return rates.blocked("secret " + ip);
    }
}
