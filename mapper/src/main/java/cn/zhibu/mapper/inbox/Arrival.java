package cn.zhibu.mapper.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as SQL knows it: the answer when it was {@code answered} before, the member behind its userid, and the dialogue the member is in
 * until {@code expiresAt}; {@code taps} says that the member has answered cards before.
 */
public record Arrival(
        String eventKey,
        boolean answered,
        @Nullable String label,
        @Nullable String words,
        boolean more,
        @Nullable Long memberId,
        boolean active,
        boolean taps,
        @Nullable String dialogue,
        @Nullable Instant expiresAt) {}
