package cn.zhibu.sandbox.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The app's group chats by id. Thread-safe. */
public final class Groups {
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** The group or null. */
    public synchronized @Nullable Group find(String chatid) {
        return groups.get(chatid);
    }

    /** All groups in the order they were made. */
    public synchronized List<Group> all() {
        return List.copyOf(groups.values());
    }

    /** Makes them what they were. */
    public synchronized void restore(List<Group> kept) {
        groups.clear();
        kept.forEach(this::put);
    }

    /** Forgets all groups. */
    public synchronized void clear() {
        groups.clear();
    }

    synchronized void put(Group group) {
        groups.put(group.chatid(), group);
    }

    synchronized void change(String chatid, UnaryOperator<Group> change) {
        groups.computeIfPresent(chatid, (id, before) -> change.apply(before));
    }

    synchronized void say(String chatid, GroupMessage message) {
        change(chatid, before -> {
            List<GroupMessage> messages = new ArrayList<>(before.messages());
            messages.add(message);
            return new Group(before.chatid(), before.name(), before.owner(), before.members(), List.copyOf(messages));
        });
    }
}
