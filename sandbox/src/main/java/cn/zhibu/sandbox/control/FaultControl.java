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

    private static final int MOST = 100_000;

    private final Host host;

    FaultControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        return call.method().equals("GET") ? show() : order(call);
    }

    private ObjectNode show() {
        Faults faults = host.world().platform().faults();
        ObjectNode node = Json.with("standing", Json.array(faults.standing()));
        node.set("strikes", Json.tree(faults.strikes()));
        return node;
    }

    private ObjectNode order(ControlCall call) {
        call.needs("POST");
        Faults faults = host.world().platform().faults();
        JsonNode json = call.json();
        if (Json.flag(json, "clear")) {
            faults.clear();
        } else if (Json.has(json, "off")) {
            faults.off(call.text("off"));
        } else if (Json.has(json, "callback")) {
            Stream.generate(() -> callback(call)).limit(times(json)).forEach(faults::nextCallback);
        } else if (Json.has(json, "refuse")) {
            host.away(millis(json, "refuse"));
        } else if (Json.flag(json, "media_expired")) {
            host.world().stores().media().expire();
        } else if (Json.flag(json, "always") || Json.has(json, "probability")) {
            faults.sometimes(path(call), fault(call), probability(json));
        } else {
            faults.next(path(call), fault(call), times(json));
        }
        return Json.object().put("ok", true);
    }

    private String path(ControlCall call) {
        String path = call.text("path").replaceFirst("^/?(cgi-bin/)?", "");
        if (!path.equals("*") && !host.paths().contains(path)) {
            throw new BadControlCall("There is no endpoint '" + path + "' below /cgi-bin/, only * for any and "
                    + String.join(", ", host.paths()) + ".");
        }
        return path;
    }

    private static int times(JsonNode json) {
        long times = Json.number(json, "times", 1);
        if (times < 1 || times > MOST) {
            throw new BadControlCall("'times' is 1 to " + MOST + ".");
        }
        return (int) times;
    }

    private static double probability(JsonNode json) {
        double probability = json.path("probability").asDouble(Json.has(json, "probability") ? 0 : 1);
        if (!(probability > 0 && probability <= 1)) {
            throw new BadControlCall("'probability' is a number above 0 and at most 1.");
        }
        return probability;
    }

    private static Duration millis(JsonNode json, String field) {
        long millis = Json.number(json, field, 0);
        if (millis < 0) {
            throw new BadControlCall("'" + field + "' cannot be negative.");
        }
        return Duration.ofMillis(millis);
    }

    private static CallbackFault callback(ControlCall call) {
        return oneOf(CallbackFault.values(), call.text("callback"));
    }

    private static Fault fault(ControlCall call) {
        JsonNode json = call.json();
        Duration millis = millis(json, "millis");
        return switch (call.text("fault")) {
            case "errcode" -> new Fault.Errcode((int) Json.number(json, "code", -1), millis);
            case "latency" -> new Fault.Latency(millis);
            case "spread" -> new Fault.Spread(millis, millis(json, "most"));
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
