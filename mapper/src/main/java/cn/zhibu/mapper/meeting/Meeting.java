package cn.zhibu.mapper.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a branch, or of one of its groups when {@code groupId} is set. {@code types} are the names of the meeting types, comma
 * separated; {@code revision} counts the corrections sent after publication.
 */
public record Meeting(
        long id,
        long orgId,
        @Nullable Long groupId,
        MeetingStatus status,
        String types,
        String topic,
        String place,
        Instant startsAt,
        Instant endsAt,
        boolean buttonCheckin,
        int revision,
        @Nullable Long recurrenceId,
        @Nullable LocalDate occurrenceOn,
        boolean backfilled,
        @Nullable Long createdBy,
        Instant createdAt,
        @Nullable Long publishedBy,
        @Nullable Instant publishedAt,
        @Nullable Long confirmedBy,
        @Nullable Instant confirmedAt) {}
