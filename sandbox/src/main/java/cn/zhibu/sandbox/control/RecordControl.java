package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import cn.zhibu.sandbox.wire.ApiCall;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what happened: calls, callbacks, sends, what was seen, media, groups, counts, and all of it at once. */
final class RecordControl {
    private final Host host;

    RecordControl(Host host) {
        this.host = host;
    }

    void register(Map<String, Handler> handlers) {
        reads(handlers, "calls", this::calls);
        reads(handlers, "callbacks", this::callbacks);
        reads(handlers, "sends", call -> Json.with("sends", RecordJson.sends(host.world())));
        reads(handlers, "seen", this::seen);
        reads(handlers, "media", call -> Json.with("media", RecordJson.media(host.world())));
        reads(handlers, "groups", call -> Json.with("groups", RecordJson.groups(host.world())));
        reads(
                handlers,
                "menu",
                call -> Json.with("button", Json.array(host.world().menu().buttons())));
        reads(handlers, "metrics", call -> MetricsJson.of(host.world().metrics()));
        reads(handlers, "snapshot", call -> Snapshot.of(host.world()));
        handlers.put("restore", this::restore);
    }

    private static void reads(Map<String, Handler> handlers, String path, Handler handler) {
        handlers.put(path, call -> {
            call.needs("GET");
            return handler.answer(call);
        });
    }

    private ObjectNode seen(ControlCall call) {
        String member = call.query().getOrDefault("member", "");
        Seen seen = new Seen(host.world());
        List<Showing> showings = member.isEmpty() ? seen.all() : seen.of(member);
        boolean missedOnly = call.query().getOrDefault("missed", "").equals("1");
        List<Showing> wanted = showings.stream()
                .filter(showing -> !missedOnly || !showing.seen())
                .toList();
        long most = call.number("last", wanted.size());
        ArrayNode list = Json.array(List.of());
        wanted.stream()
                .skip(Math.max(0, wanted.size() - most))
                .forEach(showing -> list.add(RecordJson.showing(showing)));
        return Json.with("seen", list);
    }

    private ObjectNode restore(ControlCall call) {
        call.needs("POST");
        Snapshot.restore(host.world(), call.json());
        return Json.object().put("ok", true);
    }

    private ObjectNode calls(ControlCall call) {
        Predicate<ApiCall> wanted = new CallFilter(call, host.world().stores().directory());
        return ledger(call, "calls", host.world().calls(), wanted, ControlJson::call);
    }

    private ObjectNode callbacks(ControlCall call) {
        String member = call.query().getOrDefault("member", "");
        boolean refused = call.query().getOrDefault("refused", "").equals("1");
        Predicate<Attempt> wanted =
                attempt -> (member.isEmpty() || attempt.member().equalsIgnoreCase(member))
                        && (!refused || attempt.problem() != null);
        return ledger(call, "callbacks", host.world().callbacks(), wanted, ControlJson::attempt);
    }

    private <T> ObjectNode ledger(
            ControlCall call,
            String name,
            Ledger<T> ledger,
            Predicate<T> wanted,
            Function<Ledger.Numbered<T>, ObjectNode> shape) {
        List<Ledger.Numbered<T>> entries = ledger.after(call.number("after", 0));
        long last = entries.isEmpty()
                ? call.number("after", 0)
                : entries.get(entries.size() - 1).number();
        List<Ledger.Numbered<T>> matching =
                entries.stream().filter(entry -> wanted.test(entry.value())).toList();
        long most = call.number("last", matching.size());
        ArrayNode list = Json.array(List.of());
        matching.stream().skip(Math.max(0, matching.size() - most)).forEach(entry -> list.add(shape.apply(entry)));
        ObjectNode node = Json.object()
                .put("seq", last)
                .put("epoch", host.world().stores().chats().epoch());
        node.set(name, list);
        return node;
    }
}
