package cn.zhibu.domain.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was held, answered now.
 *
 * @param tapped whether by a card's button, whose refusals and questions leave by the outbox anyway
 */
public record ReplayedEvent(String key, String userid, Instant happenedAt, boolean tapped, Answer answer) {

    /** What the person has not been told yet. */
    @Nullable
    String unsaid() {
        boolean said = tapped && (answer.label() == null || answer.more());
        return said ? null : answer.text();
    }
}
