package cn.zhibu.mapper.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A roster file handed in for an organisation and everything below it; {@code done} of {@code lines} are through the present step. */
public record RosterImport(
        long id,
        long orgId,
        String name,
        int lines,
        int done,
        RosterImportState state,
        long uploadedBy,
        Instant uploadedAt,
        @Nullable Instant plannedAt,
        @Nullable Long appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoReason) {}
