package cn.zhibu.mapper.recurrence;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A meeting that comes back: {@code rule} as people word it, of the branch or of one group; {@code minutes} its length, {@code types} comma separated. */
public record RecurrenceRow(
        long id,
        long orgId,
        @Nullable Long groupId,
        String rule,
        LocalTime startTime,
        int minutes,
        String place,
        String types,
        boolean active,
        @Nullable Long createdBy,
        Instant createdAt) {}
