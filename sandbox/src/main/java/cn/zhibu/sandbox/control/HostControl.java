package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Jump;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.wire.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** State, clock, ledgers, faults and reset. */
final class HostControl {
    private final Host host;
    private final StateView state;
    private final FaultControl faults;

    HostControl(Host host) {
        this.host = host;
        this.state = new StateView(host);
        this.faults = new FaultControl(host.world().platform().faults());
    }

    ObjectNode answer(ControlCall call) {
        return switch (call.path()) {
            case "state" -> state.show();
            case "clock" -> clock(call);
            case "calls" -> calls(call);
            case "callbacks" -> callbacks(call);
            case "callback-url" -> callbackUrl(call);
            case "faults" -> faults.order(call);
            case "reset" -> reset(call);
            default ->
                throw new BadControlCall("Expected state, members/{userid}/..., clock, calls, callbacks, callback-url,"
                        + " faults, reset or media/{id} below /_control/, not '" + call.path() + "'.");
        };
    }

    private ObjectNode clock(ControlCall call) {
        call.needs("POST");
        SandboxClock clock = host.world().platform().clock();
        if (Json.has(call.json(), "advance")) {
            clock.jump(clock.instant().plus(Duration.parse(call.text("advance"))));
        } else if (Json.has(call.json(), "to")) {
            clock.jump(Instant.parse(call.text("to")));
        } else if (Json.has(call.json(), "jump")) {
            clock.jump(labelled(call.text("jump")));
        } else {
            throw new BadControlCall(
                    "Expected {\"advance\":\"PT10M\"}, {\"to\":\"2026-12-01T07:00:00Z\"} or {\"jump\":\"label\"}.");
        }
        return Json.object().put("now", clock.instant().toString());
    }

    private Instant labelled(String label) {
        List<Jump> jumps = host.jumps();
        return jumps.stream()
                .filter(jump -> jump.label().equals(label))
                .findFirst()
                .map(Jump::at)
                .orElseThrow(() -> new BadControlCall("No jump '" + label + "'; there are "
                        + jumps.stream().map(Jump::label).toList() + "."));
    }

    private ObjectNode calls(ControlCall call) {
        ArrayNode list = Json.array(List.of());
        long last = call.number("after", 0);
        for (var entry : host.world().calls().after(last)) {
            list.add(ControlJson.call(entry));
            last = entry.number();
        }
        ObjectNode node = numbered(last);
        node.set("calls", list);
        return node;
    }

    private ObjectNode callbacks(ControlCall call) {
        ArrayNode list = Json.array(List.of());
        long last = call.number("after", 0);
        for (var entry : host.world().callbacks().after(last)) {
            list.add(ControlJson.attempt(entry));
            last = entry.number();
        }
        ObjectNode node = numbered(last);
        node.set("callbacks", list);
        return node;
    }

    private ObjectNode numbered(long last) {
        return Json.object().put("seq", last).put("epoch", host.world().stores().chats().epoch());
    }

    private ObjectNode callbackUrl(ControlCall call) {
        call.needs("POST");
        UrlCheck check = host.callbackUrl(URI.create(call.text("url")));
        return Json.object().put("ok", check.ok()).put("millis", check.millis()).put("problem", check.problem());
    }

    private ObjectNode reset(ControlCall call) {
        call.needs("POST");
        host.world().platform().faults().clear();
        host.world().calls().clear();
        host.world().callbacks().clear();
        host.world().stores().chats().clear();
        return Json.object().put("ok", true);
    }
}
