package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.ledger.Ledger;
import cn.zhibu.sandbox.metrics.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where calls are recorded, and how refusals are worded. */
public final class Journal {
    private final Ledger<ApiCall> calls;
    private final Metrics metrics;
    private final Clock clock;
    private final Ids ids;

    /** Over this ledger. */
    public Journal(Ledger<ApiCall> calls, Metrics metrics, Clock clock, Ids ids) {
        this.calls = calls;
        this.metrics = metrics;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    void add(Instant at, Incoming incoming, ApiResponse response, Duration took) {
        String path = incoming.path();
        ApiCall call = new ApiCall(
                at, incoming.method(), path, incoming.recorded(), response.status(), recorded(path, response), took);
        calls.add(call);
        metrics.called(path, call.refused() ? call.errcode() : 0, took);
    }

    /** A refusal as the live platform words it. */
    ApiResponse refused(int code, String reason) {
        String hint = "[" + now().getEpochSecond() + "_" + ids.small() + "_" + ids.hex(16) + "]";
        String message = reason + ", hint: " + hint + ", from ip: 127.0.0.1, more info at"
                + " https://open.work.weixin.qq.com/devtool/query?e=" + code;
        return ApiResponse.refused(code, message, Json.object());
    }

    private static JsonNode recorded(String path, ApiResponse response) {
        JsonNode json = response.json();
        if (json == null) {
            return Json.object().put("bytes", response.body().size());
        }
        if (path.equals("gettoken") && json.has("access_token")) {
            return ((ObjectNode) json.deepCopy()).put("access_token", "***");
        }
        return json;
    }
}
