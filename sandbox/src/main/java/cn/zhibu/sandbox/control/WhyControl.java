package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.seen.Hurdles;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import cn.zhibu.sandbox.seen.Unheard;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code why?member=}: what stands in the way of one member now, what they missed, and what of theirs was not taken. */
final class WhyControl {
    private static final int MOST = 500;

    private final Host host;

    WhyControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        call.needs("GET");
        String member = call.query().getOrDefault("member", "");
        if (member.isEmpty()) {
            throw new BadControlCall("Expected why?member=userid.");
        }
        List<Showing> all = new Seen(host.world()).of(member);
        List<Showing> missed = all.stream().filter(showing -> !showing.seen()).toList();
        ObjectNode node = Json.object().put("member", member).put("seen", all.size() - missed.size());
        node.put("missed", missed.size());
        node.set("now", Json.array(new Hurdles(host.world(), host.callback()).of(member, all)));
        ArrayNode things = Json.array(List.of());
        newest(missed).forEach(showing -> things.add(RecordJson.showing(showing)));
        node.set("things", things);
        ArrayNode unheard = Json.array(List.of());
        newest(new Unheard(host.world()).of(member)).forEach(attempt -> unheard.add(unheard(attempt)));
        node.set("unheard", unheard);
        return node;
    }

    private static ObjectNode unheard(Attempt attempt) {
        return Json.object()
                .put("at", attempt.at().toString())
                .put("kind", attempt.kind())
                .put("xml", attempt.xml())
                .put("reason", Unheard.reason(attempt));
    }

    private static <T> List<T> newest(List<T> things) {
        return things.subList(Math.max(0, things.size() - MOST), things.size());
    }
}
