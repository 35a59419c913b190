package cn.zhibu.sandbox.chat;

import cn.zhibu.sandbox.wire.Ids;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every member's chat, by userid in any case. */
public final class Chats {
    private final Ids ids;
    private volatile String epoch;
    private final Map<String, Chat> chats = new ConcurrentHashMap<>();

    /** Nothing was said yet. */
    public Chats(Ids ids) {
        this.ids = ids;
        this.epoch = ids.hex(6);
    }

    /** Another one after a start and after {@link #clear}: who shows bubbles of another epoch shows the past. */
    public String epoch() {
        return epoch;
    }

    /** The member's chat, empty at first. */
    public Chat of(String userid) {
        return chats.computeIfAbsent(userid.toLowerCase(Locale.ROOT), Chat::new);
    }

    /** Every chat in which something was said, by userid. */
    public Map<String, Chat.Kept> kept() {
        Map<String, Chat.Kept> found = new TreeMap<>();
        chats.forEach((userid, chat) -> {
            Chat.Kept kept = chat.kept();
            if (kept.plugin() || !kept.bubbles().isEmpty()) {
                found.put(userid, kept);
            }
        });
        return found;
    }

    /** Makes the chats what they were; all others are empty. */
    public void restore(Map<String, Chat.Kept> kept) {
        chats.values().forEach(Chat::clear);
        kept.forEach((userid, chat) -> of(userid).restore(chat));
        epoch = ids.hex(6);
    }

    /** Empties all chats; who uses the plugin is kept. */
    public void clear() {
        chats.values().forEach(Chat::clear);
        epoch = ids.hex(6);
    }
}
