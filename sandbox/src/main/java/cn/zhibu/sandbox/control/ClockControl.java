package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Jump;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code clock}: read, advance, set, jump, freeze, run on. */
final class ClockControl {
    private static final String EXPECTED = "Expected {\"advance\":\"PT10M\"}, {\"to\":\"2026-12-01T07:00:00Z\"},"
            + " {\"jump\":\"label\"}, {\"freeze\":true} or {\"run\":true}.";

    private final Host host;

    ClockControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        SandboxClock clock = host.world().platform().clock();
        if (!call.method().equals("GET")) {
            try {
                move(clock, call);
            } catch (DateTimeParseException e) {
                throw new BadControlCall("'" + e.getParsedString() + "' is not understood. " + EXPECTED);
            }
        }
        return Json.object().put("now", clock.instant().toString()).put("frozen", clock.frozen());
    }

    private void move(SandboxClock clock, ControlCall call) {
        if (Json.has(call.json(), "advance")) {
            clock.jump(clock.instant().plus(Duration.parse(call.text("advance"))));
        } else if (Json.has(call.json(), "to")) {
            clock.jump(Instant.parse(call.text("to")));
        } else if (Json.has(call.json(), "jump")) {
            clock.jump(labelled(call.text("jump")));
        } else if (Json.flag(call.json(), "freeze")) {
            clock.freeze();
        } else if (Json.flag(call.json(), "run")) {
            clock.run();
        } else {
            throw new BadControlCall(EXPECTED);
        }
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
}
