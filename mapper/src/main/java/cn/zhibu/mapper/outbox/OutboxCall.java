package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call to the platform; its body never changes once it was frozen, and {@code fence} grows with each claim. */
public record OutboxCall(
        long id,
        CallAction action,
        String body,
        CallState state,
        long fence,
        int attempts,
        @Nullable Instant firstAttemptAt,
        Instant nextAttemptAt,
        Instant notAfter,
        @Nullable Long meetingId,
        NoticeKind kind,
        @Nullable String responseCode) {}
