package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.card.CardRules;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Endpoint;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code message/send}: checks, then delivers into chats; one send at a time, so that a task id is taken once. */
public final class SendCall implements Endpoint {
    private final Platform platform;
    private final Stores stores;
    private final BooleanSupplier hasCallback;
    private final Bodies bodies;
    private final RateMeter rate;
    private final DuplicateWindow duplicates;

    /** Delivers into these stores; interactive cards need a callback URL. */
    public SendCall(Platform platform, Stores stores, BooleanSupplier hasCallback) {
        this.platform = platform;
        this.stores = stores;
        this.hasCallback = hasCallback;
        this.bodies = new Bodies(stores.media(), platform::tuning);
        this.rate = new RateMeter(platform.clock());
        this.duplicates = new DuplicateWindow(platform.clock());
    }

    @Override
    public synchronized ApiResponse answer(ApiRequest request) {
        JsonNode json = request.json();
        new Agent(platform.settings().agentId()).check(Json.text(json, "agentid"));
        Content content = bodies.content(json);
        task(content);
        Recipients recipients = Recipients.resolve(json, stores.directory());
        ObjectNode earlier = duplicates.earlier(json);
        if (earlier != null) {
            return ApiResponse.ok(earlier);
        }
        ObjectNode answer = recipients.invalid();
        String msgid = platform.ids().token(33);
        deliver(msgid, json, content, recipients);
        answer.put("msgid", msgid);
        JsonNode card = content.card();
        if (card != null && CardRules.changeable(card)) {
            answer.put("response_code", stores.codes().issue(msgid));
        }
        duplicates.remember(json, answer);
        return ApiResponse.ok(answer);
    }

    private void task(Content content) {
        JsonNode card = content.card();
        if (card == null) {
            return;
        }
        if (CardRules.changeable(card) && !hasCallback.getAsBoolean()) {
            throw new ApiFault(43012, "the app needs a callback url for this card");
        }
        String task = Json.text(card, "task_id");
        if (!task.isEmpty() && stores.messages().taskUsed(task)) {
            throw new ApiFault(42014, "task_id is repeated");
        }
    }

    private void deliver(String msgid, JsonNode json, Content content, Recipients recipients) {
        JsonNode card = content.card();
        if (card != null && Json.has(card, "task_id")) {
            stores.messages().useTask(Json.text(card, "task_id"));
        }
        Instant now = platform.clock().instant();
        Map<String, String> bubbles = new HashMap<>();
        for (String userid : recipients.members()) {
            String dropped = dropped(userid);
            bubbles.put(
                    userid,
                    stores.chats().of(userid).add(now, false, content, dropped).id());
        }
        stores.messages().add(new SentMessage(msgid, now, json, Map.copyOf(bubbles)));
    }

    private @Nullable String dropped(String userid) {
        return platform.tuning().memberRate() ? rate.count(userid) : null;
    }

    /** What a send reads and writes. */
    public record Stores(Directory directory, Chats chats, MediaStore media, Messages messages, ResponseCodes codes) {}
}
