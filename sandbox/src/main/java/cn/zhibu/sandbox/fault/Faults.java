package cn.zhibu.sandbox.fault;

import cn.zhibu.sandbox.wire.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong. Paths are given without {@code /cgi-bin/}, as in {@code message/send}; {@code *} means any.
 * Queued faults are used up one per call, before the lasting ones.
 */
public final class Faults {
    /** Stands for the deliveries to the app where a path is asked for. */
    public static final String CALLBACKS = "callbacks";

    private final Clock clock;
    private final Ids ids;
    private final Map<String, Deque<Fault>> queued = new HashMap<>();
    private final Map<String, Lasting> lasting = new HashMap<>();
    private final Map<String, Blocked> blocked = new HashMap<>();
    private final Deque<CallbackFault> callbacks = new ArrayDeque<>();
    private final Map<String, Long> strikes = new TreeMap<>();

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
        strikes.clear();
    }

    /** This path goes right again; {@code callbacks} means the deliveries. How often it struck is kept. */
    public synchronized void off(String path) {
        queued.remove(path);
        lasting.remove(path);
        blocked.remove(path);
        if (path.equals(CALLBACKS)) {
            callbacks.clear();
        }
    }

    /** What is still ordered, by path. */
    public synchronized List<Standing> standing() {
        List<Standing> found = new ArrayList<>();
        queued.forEach(
                (path, queue) -> queue.forEach(fault -> found.add(new Standing(path, fault.named(), fault, "once"))));
        lasting.forEach((path, one) -> found.add(new Standing(path, one.fault().named(), one.fault(), one.often())));
        blocked.forEach((path, one) -> {
            if (clock.instant().isBefore(one.until())) {
                found.add(new Standing(path, one.fault().named(), one.fault(), "until " + one.until()));
            }
        });
        callbacks.forEach(one -> found.add(new Standing(CALLBACKS, one.name().toLowerCase(Locale.ROOT), null, "once")));
        return found;
    }

    /** How often each struck since they were last cleared, by path and name. */
    public synchronized Map<String, Long> strikes() {
        return new TreeMap<>(strikes);
    }

    /** Takes what shall happen to this call. */
    public synchronized @Nullable Fault take(String path) {
        Blocked block = blocked.get(path);
        if (block != null && clock.instant().isBefore(block.until())) {
            struck(path, block.fault().named());
            return block.fault();
        }
        Fault fault = queued(path);
        if (fault == null) {
            fault = lasting(path);
        }
        if (fault instanceof Fault.Errcode refusal && !refusal.window().isZero()) {
            blocked.put(path, new Blocked(refusal, clock.instant().plus(refusal.window())));
        }
        if (fault != null) {
            struck(path, fault.named());
        }
        return fault;
    }

    /** Takes what shall happen to this delivery. */
    public synchronized @Nullable CallbackFault takeCallback() {
        CallbackFault fault = callbacks.pollFirst();
        if (fault != null) {
            struck(CALLBACKS, fault.name().toLowerCase(Locale.ROOT));
        }
        return fault;
    }

    private void struck(String path, String name) {
        strikes.merge(path + " " + name, 1L, Long::sum);
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

    private record Lasting(Fault fault, double probability) {
        String often() {
            return probability >= 1 ? "always" : "with probability " + probability;
        }
    }

    private record Blocked(Fault fault, Instant until) {}
}
