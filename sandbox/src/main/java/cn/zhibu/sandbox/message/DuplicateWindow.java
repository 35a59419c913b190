package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Equal requests within the asked interval are sent once; the later one hears the first answer. */
final class DuplicateWindow {
    private final Clock clock;
    private final Map<JsonNode, Answered> answered = new HashMap<>();

    DuplicateWindow(Clock clock) {
        this.clock = clock;
    }

    synchronized @Nullable ObjectNode earlier(JsonNode request) {
        if (!Json.flag(request, "enable_duplicate_check")) {
            return null;
        }
        Answered found = answered.get(Json.normal(request));
        Instant since = clock.instant().minusSeconds(interval(request));
        return found == null || !found.at().isAfter(since) ? null : found.answer();
    }

    synchronized void remember(JsonNode request, ObjectNode answer) {
        if (Json.flag(request, "enable_duplicate_check")) {
            answered.put(Json.normal(request), new Answered(clock.instant(), answer));
        }
    }

    synchronized void clear() {
        answered.clear();
    }

    private static long interval(JsonNode request) {
        long seconds = Json.number(request, "duplicate_check_interval", 1800);
        if (seconds < 0 || seconds > 14_400) {
            throw new ApiFault(40058, "duplicate_check_interval must be within 0..14400");
        }
        return seconds;
    }

    private record Answered(Instant at, ObjectNode answer) {}
}
