package cn.zhibu.sandbox.fault;

import java.time.Duration;
import java.util.Map;

/** One way for an API call to go wrong. */
public sealed interface Fault {
    /** The platform refuses with this number; nothing is performed. */
    record Errcode(int code) implements Fault {}

    /** The call is performed and answered late. */
    record Latency(Duration delay) implements Fault {}

    /** The call is performed, but the connection stalls and then breaks without an answer. */
    record Hang(Duration stall) implements Fault {}

    /** A gateway answers HTTP 502 with an HTML page; nothing is performed. */
    record BadGateway() implements Fault {}

    /** HTTP 200 without a body; the call is performed. */
    record EmptyBody() implements Fault {}

    /** Every token handed out so far dies just before this call. */
    record TokenRevoked() implements Fault {}

    /** Texts of the numbers most often played. */
    Map<Integer, String> TEXTS = Map.of(
            -1, "system busy",
            40001, "invalid credential",
            40014, "invalid access_token",
            42001, "access_token expired",
            45009, "api freq out of limit",
            45033, "api concurrent out of limit",
            6000, "data version conflict",
            60020, "not allow to access from your ip",
            60140, "invalid response_code",
            81013, "user & party & tag all invalid");
}
