package cn.zhibu.mapper.dues;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The proposed amounts of a branch and year as JSON, kept between the dry run and the decision; it never holds pay. */
public record DuesDraft(
        long id,
        long orgId,
        int duesYear,
        String content,
        long madeBy,
        Instant madeAt,
        @Nullable Instant appliedAt) {}
