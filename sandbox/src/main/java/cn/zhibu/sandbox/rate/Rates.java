package cn.zhibu.sandbox.rate;

import cn.zhibu.sandbox.wire.ApiFault;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Meters by what they count; fixed windows on the sandbox's clock. */
public final class Rates {
    private final Clock clock;
    private final Map<String, List<Meter>> meters = new HashMap<>();

    /** Nothing was counted yet. */
    public Rates(Clock clock) {
        this.clock = clock;
    }

    /** Counts {@code weight} of the key; 45009 when any of its limits is passed. */
    public void demand(String key, List<Limit> limits, long weight) {
        if (!take(key, limits, weight)) {
            throw new ApiFault(45009, "api freq out of limit");
        }
    }

    /** Counts {@code weight} of the key; false when any of its limits is passed. */
    public synchronized boolean take(String key, List<Limit> limits, long weight) {
        List<Meter> counted = meters.computeIfAbsent(
                key, unseen -> limits.stream().map(Meter::new).toList());
        boolean passed = true;
        for (Meter meter : counted) {
            passed &= meter.take(clock.instant(), weight);
        }
        return passed;
    }

    /** Whether the key is blocked now, without counting. */
    public synchronized boolean blocked(String key) {
        return meters.getOrDefault(key, List.of()).stream().anyMatch(meter -> meter.blocked(clock.instant()));
    }

    /** What is used of every limit that was ever touched, by key. */
    public synchronized List<Usage> usage() {
        Instant now = clock.instant();
        List<Usage> found = new ArrayList<>();
        new TreeMap<>(meters).forEach((key, counted) -> counted.forEach(meter -> found.add(meter.usage(key, now))));
        return found;
    }

    /** Forgets all counts. */
    public synchronized void clear() {
        meters.clear();
    }
}
