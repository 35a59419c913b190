package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.metrics.Metrics;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts per path, and the waits of members with their quantiles. */
final class MetricsJson {
    private static final int SHOWN = 1000;

    private MetricsJson() {}

    static ObjectNode of(Metrics metrics) {
        ObjectNode calls = Json.object();
        metrics.calls()
                .forEach((path, count) -> calls.set(
                        path,
                        Json.object()
                                .put("calls", count.calls())
                                .put("refused", count.refused())
                                .put("millis", millis(count.took()))));
        List<Metrics.Wait> waits = metrics.waits();
        ArrayNode newest = Json.array(List.of());
        waits.stream()
                .skip(Math.max(0, waits.size() - SHOWN))
                .forEach(wait -> newest.add(Json.object()
                        .put("member", wait.userid())
                        .put("msgid", wait.key())
                        .put("millis", millis(wait.took()))));
        ObjectNode node = Json.with("calls", calls);
        node.set("waits", newest);
        node.set(
                "quantiles",
                quantiles(waits.stream().map(Metrics.Wait::took).sorted().toList()));
        return node;
    }

    private static ObjectNode quantiles(List<Duration> sorted) {
        ObjectNode node = Json.object().put("count", sorted.size());
        if (!sorted.isEmpty()) {
            for (int percent : new int[] {50, 90, 99}) {
                node.put("p" + percent, millis(sorted.get((sorted.size() - 1) * percent / 100)));
            }
        }
        return node;
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1_000_000.0;
    }
}
