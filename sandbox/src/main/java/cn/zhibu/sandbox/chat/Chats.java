package cn.zhibu.sandbox.chat;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every member's chat, by userid in any case. */
public final class Chats {
    private final Map<String, Chat> chats = new ConcurrentHashMap<>();

    /** The member's chat, empty at first. */
    public Chat of(String userid) {
        return chats.computeIfAbsent(userid.toLowerCase(Locale.ROOT), Chat::new);
    }

    /** Empties all chats; who uses the plugin is kept. */
    public void clear() {
        chats.values().forEach(Chat::clear);
    }
}
