package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code faults}: orders one for calls, for a delivery or for the platform itself, or clears all. */
final class FaultControl {
    private static final String KINDS =
            "errcode, latency, spread, hang, reset, bad_gateway, empty_body, truncated_json,"
                    + " wrong_content_type, token_revoked, token_expired or partial";

    private final Host host;

    FaultControl(Host host) {
        this.host = host;
    }

    ObjectNode order(ControlCall call) {
        call.needs("POST");
        Faults faults = host.world().platform().faults();
        JsonNode json = call.json();
        if (Json.flag(json, "clear")) {
            faults.clear();
        } else if (Json.has(json, "callback")) {
            int times = (int) Json.number(json, "times", 1);
            Stream.generate(() -> callback(call)).limit(times).forEach(faults::nextCallback);
        } else if (Json.has(json, "refuse")) {
            host.away(Duration.ofMillis(Json.number(json, "refuse", 0)));
        } else if (Json.flag(json, "media_expired")) {
            host.world().stores().media().expire();
        } else if (Json.flag(json, "always") || Json.has(json, "probability")) {
            faults.sometimes(
                    call.text("path"), fault(call), json.path("probability").asDouble(1));
        } else {
            faults.next(call.text("path"), fault(call), (int) Json.number(json, "times", 1));
        }
        return Json.object().put("ok", true);
    }

    private static CallbackFault callback(ControlCall call) {
        return oneOf(CallbackFault.values(), call.text("callback"));
    }

    private static Fault fault(ControlCall call) {
        JsonNode json = call.json();
        Duration millis = Duration.ofMillis(Json.number(json, "millis", 0));
        return switch (call.text("fault")) {
            case "errcode" -> new Fault.Errcode((int) Json.number(json, "code", -1), millis);
            case "latency" -> new Fault.Latency(millis);
            case "spread" -> new Fault.Spread(millis, Duration.ofMillis(Json.number(json, "most", 0)));
            case "hang" -> new Fault.Hang(millis);
            case "reset" -> new Fault.Reset();
            case "bad_gateway" -> new Fault.BadGateway((int) Json.number(json, "status", 502));
            case "empty_body" -> new Fault.EmptyBody();
            case "truncated_json" -> new Fault.TruncatedJson();
            case "wrong_content_type" -> new Fault.WrongContentType();
            case "token_revoked" -> new Fault.TokenRevoked();
            case "token_expired" -> new Fault.TokenExpired();
            case "partial" -> new Fault.Partial(members(call), oneOf(Fault.Lot.values(), call.text("lot")));
            default -> throw new BadControlCall("'fault' is " + KINDS + ".");
        };
    }

    private static List<String> members(ControlCall call) {
        List<String> members = Json.texts(call.json(), "members");
        if (members.isEmpty()) {
            throw new BadControlCall("A partial fault needs 'members': [userids].");
        }
        return members;
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadControlCall("Expected one of "
                        + Arrays.toString(values).toLowerCase(Locale.ROOT) + ", not '" + name + "'."));
    }
}
