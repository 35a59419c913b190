package cn.zhibu.sandbox.fault;

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
    private final Map<String, Deque<Fault>> queued = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();
    private final Deque<CallbackFault> callbacks = new ArrayDeque<>();

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
    public synchronized Faults always(String path, Fault fault) {
        lasting.put(path, fault);
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
        callbacks.clear();
    }

    /** Takes what shall happen to this call. */
    public synchronized @Nullable Fault take(String path) {
        for (String key : new String[] {path, "*"}) {
            Deque<Fault> queue = queued.get(key);
            if (queue != null && !queue.isEmpty()) {
                return queue.removeFirst();
            }
        }
        Fault fault = lasting.get(path);
        return fault != null ? fault : lasting.get("*");
    }

    /** Takes what shall happen to this delivery. */
    public synchronized @Nullable CallbackFault takeCallback() {
        return callbacks.pollFirst();
    }
}
