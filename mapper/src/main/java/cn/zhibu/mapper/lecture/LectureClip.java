package cn.zhibu.mapper.lecture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clip. {@code publishedVersion} is what people are shown; null before the first approval and after a withdrawal or recall. {@code orgId} is the
 * lecturer's branch when the clip was made.
 */
public record LectureClip(
        long id,
        long lecturerId,
        long orgId,
        @Nullable Integer publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        Instant madeAt) {}
