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

    /** Whether the platform refused it, or answered by a status other than success. */
    public boolean refused() {
        return status >= 300 || status == 0 || response.path("errcode").asInt(0) != 0;
    }
}
