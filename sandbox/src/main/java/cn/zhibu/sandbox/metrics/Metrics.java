package cn.zhibu.sandbox.metrics;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls per path, and how long members waited: from the first delivery of what they did to the first thing that appeared in
 * their chat afterwards. Real time. Thread-safe.
 */
public final class Metrics {
    private static final int WAITS = 100_000;

    private final Map<String, Count> calls = new TreeMap<>();
    private final Map<String, Act> open = new HashMap<>();
    private final Deque<Wait> waits = new ArrayDeque<>();

    /** One call was answered. */
    public synchronized void called(String path, int errcode, Duration took) {
        Count before = calls.getOrDefault(path, Count.NONE);
        calls.put(path, before.and(errcode, took));
    }

    /** The member did something; {@code key} is its MsgId, or the event. */
    public synchronized void acted(String userid, String key) {
        open.putIfAbsent(userid, new Act(key, System.nanoTime()));
    }

    /** Something of the app appeared in the member's chat. */
    public synchronized void answered(String userid) {
        @Nullable Act act = open.remove(userid);
        if (act == null) {
            return;
        }
        waits.addLast(new Wait(userid, act.key(), Duration.ofNanos(System.nanoTime() - act.began())));
        if (waits.size() > WAITS) {
            waits.removeFirst();
        }
    }

    /** Per path. */
    public synchronized Map<String, Count> calls() {
        return new TreeMap<>(calls);
    }

    /** The newest waits, oldest first. */
    public synchronized List<Wait> waits() {
        return List.copyOf(waits);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        calls.clear();
        open.clear();
        waits.clear();
    }

    /** How often, how often refused, and how long altogether. */
    public record Count(long calls, long refused, Duration took) {
        static final Count NONE = new Count(0, 0, Duration.ZERO);

        Count and(int errcode, Duration more) {
            return new Count(calls + 1, refused + (errcode == 0 ? 0 : 1), took.plus(more));
        }
    }

    /** How long a member waited for something to appear. */
    public record Wait(String userid, String key, Duration took) {}

    private record Act(String key, long began) {}
}
