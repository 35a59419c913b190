package cn.zhibu.sandbox.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was sent, and the task ids used up for ever. */
public final class Messages {
    private static final int CAPACITY = 200_000;

    private final Map<String, SentMessage> sent = new LinkedHashMap<>();
    private final Map<String, String> byBubble = new HashMap<>();
    private final Set<String> tasks = new HashSet<>();
    private final Deque<RepeatedSend> repeated = new ArrayDeque<>();

    /** Keeps a message. */
    public synchronized void add(SentMessage message) {
        sent.put(message.msgid(), message);
        message.bubbles().values().forEach(bubble -> byBubble.put(bubble, message.msgid()));
        if (sent.size() > CAPACITY) {
            SentMessage oldest = sent.values().iterator().next();
            sent.remove(oldest.msgid());
            oldest.bubbles().values().forEach(byBubble::remove);
        }
    }

    /** Keeps a send that was swallowed. */
    public synchronized void add(RepeatedSend swallowed) {
        repeated.addLast(swallowed);
        if (repeated.size() > CAPACITY) {
            repeated.removeFirst();
        }
    }

    /** Accepted sends, oldest first. */
    public synchronized List<SentMessage> all() {
        return List.copyOf(sent.values());
    }

    /** Sends the duplicate check swallowed, oldest first. */
    public synchronized List<RepeatedSend> repeated() {
        return List.copyOf(repeated);
    }

    /** Task ids used up, sorted. */
    public synchronized List<String> tasks() {
        return tasks.stream().sorted().toList();
    }

    /** Makes it what it was. */
    public synchronized void restore(List<SentMessage> messages, List<RepeatedSend> swallowed, List<String> used) {
        clear();
        messages.forEach(this::add);
        repeated.addAll(swallowed);
        tasks.addAll(used);
    }

    /** Forgets everything, used task ids too. */
    public synchronized void clear() {
        sent.clear();
        byBubble.clear();
        tasks.clear();
        repeated.clear();
    }

    /** The message or null. */
    public synchronized @Nullable SentMessage find(String msgid) {
        return sent.get(msgid);
    }

    /** The message whose copy is this bubble; null when it came another way. */
    public synchronized @Nullable SentMessage ofBubble(String bubbleId) {
        return sent.get(byBubble.getOrDefault(bubbleId, ""));
    }

    /** Whether the task id was used before. */
    public synchronized boolean taskUsed(String task) {
        return tasks.contains(task);
    }

    /** Uses the task id up. */
    public synchronized void useTask(String task) {
        tasks.add(task);
    }
}
