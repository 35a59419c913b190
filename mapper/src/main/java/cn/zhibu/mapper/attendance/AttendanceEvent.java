package cn.zhibu.mapper.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change on a roll; {@code onBehalfOf} is set when the actor was not the person. */
public record AttendanceEvent(
        long id,
        long meetingId,
        long memberId,
        String act,
        @Nullable AttendanceStatus fromStatus,
        @Nullable AttendanceStatus toStatus,
        boolean late,
        long actorId,
        @Nullable Long onBehalfOf,
        Channel channel,
        Instant at,
        @Nullable String reason) {}
