package cn.zhibu.domain.inbox;

import java.time.Instant;

/**
 * An event that waits to be answered.
 *
 * @param key its transport key
 * @param happenedAt the platform's time of it
 * @param content encrypted; only {@link EventReplay} reads it
 */
public record HeldEvent(String key, String kind, Instant happenedAt, String content) {

    @Override
    public String toString() {
        return "HeldEvent[key=" + key + ", kind=" + kind + "]";
    }
}
