package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message to one person on one occasion; {@code body} is the rendered content without recipients, kept as it was rendered. */
public record OutboxMessage(
        long id,
        String occasion,
        int revision,
        long memberId,
        String channel,
        NoticeKind kind,
        @Nullable Long meetingId,
        @Nullable Long senderId,
        String body,
        MessageState state,
        @Nullable String reason,
        Instant notBefore,
        Instant notAfter,
        @Nullable Long callId,
        Instant createdAt,
        @Nullable Instant settledAt) {}
