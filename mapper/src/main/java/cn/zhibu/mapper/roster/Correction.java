package cn.zhibu.mapper.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person asks to be put right in the own entry. */
public record Correction(
        long id,
        long memberId,
        long orgId,
        String words,
        CorrectionState state,
        Instant askedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
