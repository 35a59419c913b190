package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.card.CardRules;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.metrics.Metrics;
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
    private final Agent agent;
    private final BooleanSupplier hasCallback;
    private final Bodies bodies;
    private final Delivered delivered;
    private final DuplicateWindow duplicates;

    /** Delivers into these stores; interactive cards need a callback URL. */
    public SendCall(Platform platform, Stores stores, Agent agent, BooleanSupplier hasCallback, Metrics metrics) {
        this.platform = platform;
        this.stores = stores;
        this.agent = agent;
        this.hasCallback = hasCallback;
        this.bodies = new Bodies(stores.media(), platform::tuning);
        this.delivered = new Delivered(platform, stores, metrics);
        this.duplicates = new DuplicateWindow(platform.clock());
    }

    @Override
    public synchronized ApiResponse answer(ApiRequest request) {
        JsonNode json = request.json();
        agent.check(Json.text(json, "agentid"));
        Content content = bodies.content(json);
        task(content);
        Recipients recipients = Recipients.resolve(json, stores.directory());
        ObjectNode earlier = duplicates.earlier(json);
        Instant now = platform.clock().instant();
        if (earlier != null) {
            stores.messages().add(new RepeatedSend(now, json, Json.text(earlier, "msgid")));
            return ApiResponse.ok(earlier);
        }
        Map<String, String> dropped = new HashMap<>();
        new Lots(platform).apply(recipients, request.fault(), dropped);
        String msgid = platform.ids().token(33);
        delivered.add(msgid, now, json, content, recipients, dropped);
        ObjectNode answer = recipients.invalid.json().put("msgid", msgid);
        if (changeable(content.card())) {
            answer.put("response_code", stores.codes().issue(msgid));
        }
        duplicates.remember(json, answer);
        return ApiResponse.ok(answer);
    }

    /** Forgets rates and earlier requests. */
    public synchronized void clear() {
        delivered.clear();
        duplicates.clear();
    }

    private void task(Content content) {
        JsonNode card = content.card();
        if (card == null) {
            return;
        }
        if (CardRules.changeable(card) && !hasCallback.getAsBoolean()) {
            throw new ApiFault(43012, "the app needs a callback url for this card");
        }
        if (CardRules.changeable(card) && !platform.console().verified()) {
            throw new ApiFault(43009, "the corp is not verified");
        }
        String task = Json.text(card, "task_id");
        if (!task.isEmpty() && stores.messages().taskUsed(task)) {
            throw new ApiFault(42014, "task_id is repeated");
        }
    }

    private static boolean changeable(@Nullable JsonNode card) {
        return card != null && CardRules.changeable(card);
    }

    /** What a send reads and writes. */
    public record Stores(Directory directory, Chats chats, MediaStore media, Messages messages, ResponseCodes codes) {}
}
