package cn.zhibu.sandbox.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One way for an API call to go wrong. */
public sealed interface Fault {
    /** The name the control API orders it by, as in {@code bad_gateway}. */
    default String named() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** The platform refuses with this number; nothing is performed. Every later call of the path too, while the window lasts. */
    record Errcode(int code, Duration window) implements Fault {
        /** Refuses this one call. */
        public Errcode(int code) {
            this(code, Duration.ZERO);
        }
    }

    /** The call is performed and answered late. */
    record Latency(Duration delay) implements Fault {}

    /** The call is performed and answered after a random time between the two. */
    record Spread(Duration least, Duration most) implements Fault {}

    /** The call is performed, but the connection stalls and then breaks without an answer. */
    record Hang(Duration stall) implements Fault {}

    /** The connection breaks at once; nothing is performed. */
    record Reset() implements Fault {}

    /** A gateway answers with this HTTP status and an HTML page; nothing is performed. */
    record BadGateway(int status) implements Fault {
        /** The usual 502. */
        public BadGateway() {
            this(502);
        }
    }

    /** HTTP 200 without a body; the call is performed. */
    record EmptyBody() implements Fault {}

    /** The answer ends in the middle of its JSON; the call is performed. */
    record TruncatedJson() implements Fault {}

    /** The JSON comes as {@code text/html}; the call is performed. */
    record WrongContentType() implements Fault {}

    /** Every token handed out so far dies just before this call (40014). */
    record TokenRevoked() implements Fault {}

    /** Every token handed out so far is over just before this call (42001). */
    record TokenExpired() implements Fault {}

    /** A send reaches everyone but these members, for whom it ends otherwise. */
    record Partial(List<String> members, Lot lot) implements Fault {}

    /** How a send ends for some of its recipients. */
    enum Lot {
        /** Named in {@code invaliduser}. */
        INVALID,
        /** Named in {@code unlicenseduser}. */
        UNLICENSED,
        /** Dropped without a word, as above the rate. */
        DROPPED
    }

    /** Texts of the numbers most often played. */
    Map<Integer, String> TEXTS = Map.ofEntries(
            Map.entry(-1, "system busy"),
            Map.entry(6000, "data version conflict"),
            Map.entry(40001, "invalid credential"),
            Map.entry(40007, "invalid media_id"),
            Map.entry(40014, "invalid access_token"),
            Map.entry(42001, "access_token expired"),
            Map.entry(45009, "api freq out of limit"),
            Map.entry(45033, "api concurrent out of limit"),
            Map.entry(48002, "api forbidden"),
            Map.entry(50003, "app is disabled"),
            Map.entry(60020, "not allow to access from your ip"),
            Map.entry(60140, "invalid response_code"),
            Map.entry(81013, "user & party & tag all invalid"),
            Map.entry(301002, "agentid does not match the access_token"));
}
