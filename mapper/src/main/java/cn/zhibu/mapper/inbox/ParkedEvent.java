package cn.zhibu.mapper.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that nobody could answer yet.
 *
 * @param content encrypted
 * @param attempts counted before each try, so that one that ends the process counts as well
 * @param fault kinds of the last fault, never its message
 * @param nextAttemptAt null once it is parked
 */
public record ParkedEvent(
        long id,
        String eventKey,
        String kind,
        Instant happenedAt,
        Instant receivedAt,
        String content,
        int attempts,
        String fault,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant parkedAt) {

    @Override
    public String toString() {
        return "ParkedEvent[id=" + id + ", kind=" + kind + ", attempts=" + attempts + ", fault=" + fault + "]";
    }
}
