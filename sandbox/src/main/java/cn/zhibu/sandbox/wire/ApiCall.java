package cn.zhibu.sandbox.wire;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** One API call in the ledger; {@code request} is the JSON body or the query, credentials masked; time is the sandbox's. */
public record ApiCall(
        Instant at, String method, String path, JsonNode request, int status, JsonNode response, Duration took) {
    /** The number answered, -1 when the answer carried none. */
    public int errcode() {
        return response.path("errcode").asInt(-1);
    }
}
