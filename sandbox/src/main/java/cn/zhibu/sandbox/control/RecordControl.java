package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what happened: calls, callbacks, sends, what was seen, media, groups, counts, and all of it at once. */
final class RecordControl {
    private final Host host;

    RecordControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("calls", call -> ledger(call, "calls", host.world().calls(), ControlJson::call));
        handlers.put("callbacks", call -> ledger(call, "callbacks", host.world().callbacks(), ControlJson::attempt));
        handlers.put("sends", call -> Json.with("sends", RecordJson.sends(host.world())));
        handlers.put("seen", this::seen);
        handlers.put("media", call -> Json.with("media", RecordJson.media(host.world())));
        handlers.put("groups", call -> Json.with("groups", RecordJson.groups(host.world())));
        handlers.put(
                "menu",
                call -> Json.with("button", Json.array(host.world().menu().buttons())));
        handlers.put("metrics", call -> MetricsJson.of(host.world().metrics()));
        handlers.put("snapshot", call -> Snapshot.of(host.world()));
    }

    private ObjectNode seen(ControlCall call) {
        String member = call.query().getOrDefault("member", "");
        Seen seen = new Seen(host.world());
        List<Showing> showings = member.isEmpty() ? seen.all() : seen.of(member);
        boolean missedOnly = call.query().getOrDefault("missed", "").equals("1");
        ArrayNode list = Json.array(List.of());
        showings.stream()
                .filter(showing -> !missedOnly || !showing.seen())
                .forEach(showing -> list.add(RecordJson.showing(showing)));
        return Json.with("seen", list);
    }

    private <T> ObjectNode ledger(
            ControlCall call, String name, Ledger<T> ledger, Function<Ledger.Numbered<T>, ObjectNode> shape) {
        ArrayNode list = Json.array(List.of());
        long last = call.number("after", 0);
        for (Ledger.Numbered<T> entry : ledger.after(last)) {
            list.add(shape.apply(entry));
            last = entry.number();
        }
        ObjectNode node = Json.object()
                .put("seq", last)
                .put("epoch", host.world().stores().chats().epoch());
        node.set(name, list);
        return node;
    }
}
