package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.message.SentMessage;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The words of a request that became no bubble. */
final class Words {
    private Words() {}

    static Showing showing(Instant at, String member, SentMessage sent, String reason) {
        return showing(at, member, sent.msgid(), sent.body(), reason);
    }

    static Showing showing(Instant at, String member, String id, JsonNode request, String reason) {
        String kind = Json.text(request, "msgtype");
        return new Showing(at, member, "send", id, kind, text(request.path(kind)), reason);
    }

    private static String text(JsonNode body) {
        for (String field : new String[] {"content", "title"}) {
            if (Json.has(body, field)) {
                return Json.text(body, field);
            }
        }
        return Json.text(body.path("main_title"), "title");
    }
}
