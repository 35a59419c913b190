package cn.zhibu.mapper.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member's question about a charge or a fixed amount. */
public record DuesQuestion(
        long id,
        long memberId,
        long orgId,
        @Nullable Long chargeId,
        @Nullable Long standardId,
        @Nullable String words,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt) {}
