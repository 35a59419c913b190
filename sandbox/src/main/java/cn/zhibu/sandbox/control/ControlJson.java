package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.ledger.Ledger.Numbered;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.wire.ApiCall;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Shapes of the control API. */
final class ControlJson {
    private ControlJson() {}

    static ObjectNode bubble(Bubble bubble) {
        ObjectNode node = Json.object().put("id", bubble.id()).put("seq", bubble.seq());
        node.put("at", bubble.at().toString()).put("from", bubble.mine() ? "me" : "app");
        node.put("kind", bubble.kind()).put("text", bubble.content().text());
        node.set("card", orNull(bubble.card()));
        ObjectNode state = Json.object()
                .put("handled", bubble.state().handled())
                .put("replaced", bubble.state().replaced());
        state.set("selected", Json.tree(bubble.state().selected()));
        node.set("state", state);
        String media = bubble.content().mediaId();
        node.put("mediaUrl", media == null ? null : "/_control/media/" + media);
        node.set("articles", orNull(bubble.content().articles()));
        node.put("recalled", bubble.recalled()).put("dropped", bubble.dropped());
        return node.put("pluginShown", bubble.pluginShown()).put("pluginText", bubble.pluginText());
    }

    static ObjectNode exchange(Exchange exchange) {
        ArrayNode attempts = Json.array(List.of());
        for (Attempt attempt : exchange.attempts()) {
            ObjectNode one = Json.object().put("status", attempt.status()).put("millis", attempt.millis());
            one.put("xml", attempt.xml()).put("reply", attempt.reply());
            if (attempt.problem() != null) {
                one.put("problem", attempt.problem());
            }
            attempts.add(one);
        }
        ObjectNode node = Json.object().put("ok", true);
        node.set("attempts", attempts);
        if (exchange.problem() != null) {
            node.put("problem", exchange.problem());
        }
        return node;
    }

    static ObjectNode call(Numbered<ApiCall> entry) {
        ApiCall call = entry.value();
        ObjectNode node = Json.object().put("seq", entry.number());
        node.put("at", call.at().toString()).put("method", call.method());
        node.put("path", call.path()).put("status", call.status());
        node.set("request", call.request());
        node.set("response", call.response());
        return node.put("millis", call.took().toNanos() / 1_000_000.0);
    }

    static ObjectNode attempt(Numbered<Attempt> entry) {
        Attempt attempt = entry.value();
        return Json.object()
                .put("seq", entry.number())
                .put("at", attempt.at().toString())
                .put("attempt", attempt.number())
                .put("member", attempt.member())
                .put("kind", attempt.kind())
                .put("xml", attempt.xml())
                .put("status", attempt.status())
                .put("millis", attempt.millis())
                .put("reply", attempt.reply())
                .put("problem", attempt.problem());
    }

    private static JsonNode orNull(@Nullable JsonNode node) {
        return node == null ? NullNode.instance : node;
    }
}
