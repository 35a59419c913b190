package cn.zhibu.mapper.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A list of paid dues as a bank hands it out; {@code done} of {@code lines} have been looked at. */
public record BankFile(
        long id,
        long orgId,
        String sha256,
        String name,
        int lines,
        int done,
        BankFileState state,
        @Nullable String problem,
        long uploadedBy,
        Instant uploadedAt,
        @Nullable Instant finishedAt) {}
