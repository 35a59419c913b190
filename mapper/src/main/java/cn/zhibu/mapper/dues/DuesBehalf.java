package cn.zhibu.mapper.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody asked to pay a member's charge; without {@code payerId} it is a relative or friend who has no account here. */
public record DuesBehalf(
        long id,
        long chargeId,
        long memberId,
        @Nullable Long payerId,
        String payerName,
        BehalfState state,
        Instant askedAt,
        @Nullable Instant decidedAt) {}
