package cn.zhibu.sandbox.fault;

import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong. Paths are given without {@code /cgi-bin/}, as in {@code message/send}; {@code *} means any.
 * Queued faults are used up one per call, before the lasting ones.
 */
public final class Faults {
    private final Clock clock;
    private final Ids ids;
    private final Map<String, Deque<Fault>> queued = new HashMap<>();
    private final Map<String, Lasting> lasting = new HashMap<>();
    private final Map<String, Blocked> blocked = new HashMap<>();
    private final Deque<CallbackFault> callbacks = new ArrayDeque<>();

    /** Nothing goes wrong yet; windows follow the clock. */
    public Faults(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** The next call of the path fails this way. */
    public Faults next(String path, Fault fault) {
        return next(path, fault, 1);
    }

    /** The next {@code times} calls of the path fail this way. */
    public synchronized Faults next(String path, Fault fault, int times) {
        Deque<Fault> queue = queued.computeIfAbsent(path, key -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.addLast(fault);
        }
        return this;
    }

    /** Every call of the path fails this way until {@link #clear()}. */
    public Faults always(String path, Fault fault) {
        return sometimes(path, fault, 1);
    }

    /** Calls of the path fail this way with a probability from 0 to 1 until {@link #clear()}. */
    public synchronized Faults sometimes(String path, Fault fault, double probability) {
        lasting.put(path, new Lasting(fault, probability));
        return this;
    }

    /** The next delivery to the app goes wrong this way. */
    public synchronized Faults nextCallback(CallbackFault fault) {
        callbacks.addLast(fault);
        return this;
    }

    /** Nothing goes wrong any more. */
    public synchronized void clear() {
        queued.clear();
        lasting.clear();
        blocked.clear();
        callbacks.clear();
    }

    /** Takes what shall happen to this call. */
    public synchronized @Nullable Fault take(String path) {
        Blocked block = blocked.get(path);
        if (block != null && clock.instant().isBefore(block.until())) {
            return block.fault();
        }
        Fault fault = queued(path);
        if (fault == null) {
            fault = lasting(path);
        }
        if (fault instanceof Fault.Errcode refusal && !refusal.window().isZero()) {
            blocked.put(path, new Blocked(refusal, clock.instant().plus(refusal.window())));
        }
        return fault;
    }

    /** Takes what shall happen to this delivery. */
    public synchronized @Nullable CallbackFault takeCallback() {
        return callbacks.pollFirst();
    }

    private @Nullable Fault queued(String path) {
        for (String key : new String[] {path, "*"}) {
            Deque<Fault> queue = queued.get(key);
            if (queue != null && !queue.isEmpty()) {
                return queue.removeFirst();
            }
        }
        return null;
    }

    private @Nullable Fault lasting(String path) {
        Lasting found = lasting.getOrDefault(path, lasting.get("*"));
        return found != null && ids.chance(found.probability()) ? found.fault() : null;
    }

    private record Lasting(Fault fault, double probability) {}

    private record Blocked(Fault fault, Instant until) {}
}
