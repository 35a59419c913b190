package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that may leave now, with what is needed to address it; those of one bundle have the same body. */
public record DueMessage(
        long id,
        long memberId,
        String bundle,
        NoticeKind kind,
        @Nullable Long meetingId,
        @Nullable Long senderId,
        Instant notAfter,
        Instant createdAt,
        boolean active,
        @Nullable String wecomUserid) {}
