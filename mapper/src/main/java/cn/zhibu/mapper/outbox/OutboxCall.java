package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call to the platform; its body never changes once it was frozen, and {@code fence} grows with each claim. {@code doubtfulSince} is the first
 * attempt that may have arrived, null while none can have.
 */
public record OutboxCall(
        long id,
        CallAction action,
        String body,
        CallState state,
        long fence,
        int attempts,
        @Nullable Instant doubtfulSince,
        @Nullable Instant lastAttemptAt,
        Instant nextAttemptAt,
        Instant notAfter,
        @Nullable Long meetingId,
        NoticeKind kind,
        @Nullable String responseCode) {}
