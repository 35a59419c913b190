package cn.zhibu.mapper.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person on the roll of one meeting; {@code rollNo} never changes. {@code counted} is part of the attendance rate, {@code voter} of the
 * voters' quorum (domain.md 5). {@code actorId}, {@code channel} and {@code changedAt} say who set the present status, how and when.
 */
public record Attendance(
        long id,
        long meetingId,
        long memberId,
        int rollNo,
        AttendanceStatus status,
        boolean late,
        boolean counted,
        boolean voter,
        @Nullable Instant claimedAt,
        long actorId,
        Channel channel,
        Instant changedAt) {}
