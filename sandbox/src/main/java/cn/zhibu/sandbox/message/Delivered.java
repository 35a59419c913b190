package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.metrics.Metrics;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts a send into the chats of those it reaches, except where the member's rate is passed. */
final class Delivered {
    private final Platform platform;
    private final SendCall.Stores stores;
    private final Metrics metrics;
    private final RateMeter rate;

    Delivered(Platform platform, SendCall.Stores stores, Metrics metrics) {
        this.platform = platform;
        this.stores = stores;
        this.metrics = metrics;
        this.rate = new RateMeter(platform.clock());
    }

    void add(
            String msgid,
            Instant at,
            JsonNode json,
            Content content,
            Recipients recipients,
            Map<String, String> dropped) {
        JsonNode card = content.card();
        if (card != null && Json.has(card, "task_id")) {
            stores.messages().useTask(Json.text(card, "task_id"));
        }
        Map<String, String> bubbles = new HashMap<>();
        for (String userid : recipients.members) {
            Bubble bubble = stores.chats().of(userid).add(at, false, content, reason(userid, dropped));
            bubbles.put(userid, bubble.id());
            if (bubble.dropped() == null) {
                metrics.answered(userid);
            }
        }
        stores.messages().add(new SentMessage(msgid, at, json, Map.copyOf(bubbles), Map.copyOf(recipients.unseen)));
    }

    void clear() {
        rate.clear();
    }

    private @Nullable String reason(String userid, Map<String, String> dropped) {
        String ordered = dropped.get(userid);
        return ordered != null || !platform.tuning().memberRate() ? ordered : rate.count(userid);
    }
}
