package cn.zhibu.sandbox.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One member's chat with the app. Thread-safe; waiting is by notification, in real time. */
public final class Chat {
    private static final int CAPACITY = 5_000;

    private final String userid;
    private final Map<String, Bubble> bubbles = new LinkedHashMap<>();
    private long seq;
    private int unread;
    private int clearings;
    private boolean plugin;

    Chat(String userid) {
        this.userid = userid;
    }

    /** Appends a bubble of the app or of the member; a dropped one is kept for the record but counts as unseen. */
    public synchronized Bubble add(Instant at, boolean mine, Content content, @Nullable String dropped) {
        long number = ++seq;
        Bubble bubble = new Bubble(userid + "-" + number, number, at, mine, content, CardState.LIVE, false, dropped);
        bubbles.put(bubble.id(), bubble);
        if (bubbles.size() > CAPACITY) {
            bubbles.remove(bubbles.keySet().iterator().next());
        }
        if (!mine && dropped == null) {
            unread++;
        }
        notifyAll();
        return bubble;
    }

    /** Changes a bubble in place; null when it is not here. */
    public synchronized @Nullable Bubble change(String id, UnaryOperator<Bubble> change) {
        Bubble before = bubbles.get(id);
        if (before == null) {
            return null;
        }
        Bubble after = change.apply(before).numbered(++seq);
        bubbles.put(id, after);
        notifyAll();
        return after;
    }

    /** Marks a live card pressed; false when it was not live, so that two presses at once count once. */
    public synchronized boolean press(String id, Map<String, List<String>> selected) {
        Bubble bubble = bubbles.get(id);
        if (bubble == null || !bubble.live()) {
            return false;
        }
        change(id, before -> before.with(before.state().pressed(selected)));
        return true;
    }

    /** Lets a card that was pressed be pressed again, unless the app replaced its button meanwhile. */
    public synchronized void release(String id) {
        Bubble bubble = bubbles.get(id);
        if (bubble != null && bubble.state().handled() && bubble.state().replaced() == null) {
            change(id, before -> before.with(before.state().released()));
        }
    }

    /** The bubble or null. */
    public synchronized @Nullable Bubble find(String id) {
        return bubbles.get(id);
    }

    /** All bubbles in the order they came. */
    public synchronized List<Bubble> all() {
        return List.copyOf(bubbles.values());
    }

    /** Words of the app's bubbles as the member sees them, in order. */
    public synchronized List<String> seen() {
        return bubbles.values().stream()
                .filter(bubble -> !bubble.mine() && bubble.dropped() == null && (plugin || !bubble.recalled()))
                .map(bubble -> plugin && !bubble.pluginShown() ? Bubble.PLUGIN_TEXT : bubble.text())
                .toList();
    }

    /** Bubbles new or changed after the number; waits up to the given time for the first. */
    public synchronized List<Bubble> after(long number, Duration patience) {
        int began = clearings;
        waitUntil(() -> seq > number || clearings != began, patience);
        return bubbles.values().stream().filter(bubble -> bubble.seq() > number).toList();
    }

    /** The newest matching bubble, waited for; null when the time is over. */
    public synchronized @Nullable Bubble await(Predicate<Bubble> wanted, Duration patience) {
        waitUntil(() -> newest(wanted) != null, patience);
        return newest(wanted);
    }

    /** The newest matching bubble or null. */
    public synchronized @Nullable Bubble newest(Predicate<Bubble> wanted) {
        List<Bubble> all = new ArrayList<>(bubbles.values());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (wanted.test(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The number of the last change. */
    public synchronized long seq() {
        return seq;
    }

    /** Bubbles of the app the member has not looked at. */
    public synchronized int unread() {
        return unread;
    }

    /** The member looks at the chat. */
    public synchronized void read() {
        unread = 0;
        notifyAll();
    }

    /** Whether the member uses WeChat instead of WeCom. */
    public synchronized boolean plugin() {
        return plugin;
    }

    /** Switches between WeChat and WeCom. */
    public synchronized void plugin(boolean on) {
        plugin = on;
    }

    synchronized Kept kept() {
        return new Kept(seq, unread, plugin, List.copyOf(bubbles.values()));
    }

    synchronized void restore(Kept kept) {
        bubbles.clear();
        kept.bubbles().forEach(bubble -> bubbles.put(bubble.id(), bubble));
        seq = Math.max(seq, kept.seq());
        unread = kept.unread();
        plugin = kept.plugin();
        clearings++;
        notifyAll();
    }

    synchronized void clear() {
        bubbles.clear();
        clearings++;
        unread = 0;
        notifyAll();
    }

    private synchronized void waitUntil(BooleanSupplier ready, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long millis = patience.toMillis();
        try {
            while (!ready.getAsBoolean() && millis > 0) {
                wait(millis);
                millis = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All of a chat, as a snapshot keeps it. */
    public record Kept(long seq, int unread, boolean plugin, List<Bubble> bubbles) {}
}
