package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.fault.CallbackFault;
import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Orders faults: {@code {"path","fault","code","millis","times","always"}}, {@code {"callback"}} or {@code {"clear":true}}. */
final class FaultControl {
    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    ObjectNode order(ControlCall call) {
        call.needs("POST");
        if (Json.flag(call.json(), "clear")) {
            faults.clear();
        } else if (Json.has(call.json(), "callback")) {
            faults.nextCallback(CallbackFault.valueOf(call.text("callback").toUpperCase(Locale.ROOT)));
        } else if (Json.flag(call.json(), "always")) {
            faults.always(call.text("path"), fault(call));
        } else {
            int times = (int) Json.number(call.json(), "times", 1);
            faults.next(call.text("path"), fault(call), times);
        }
        return Json.object().put("ok", true);
    }

    private static Fault fault(ControlCall call) {
        Duration millis = Duration.ofMillis(Json.number(call.json(), "millis", 0));
        return switch (call.text("fault")) {
            case "errcode" -> new Fault.Errcode((int) Json.number(call.json(), "code", -1));
            case "latency" -> new Fault.Latency(millis);
            case "hang" -> new Fault.Hang(millis);
            case "bad_gateway" -> new Fault.BadGateway();
            case "empty_body" -> new Fault.EmptyBody();
            case "token_revoked" -> new Fault.TokenRevoked();
            default ->
                throw new BadControlCall(
                        "'fault' is errcode, latency, hang, bad_gateway, empty_body or token_revoked.");
        };
    }
}
