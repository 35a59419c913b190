package cn.zhibu.mapper.leave;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's request for leave from one meeting; asked again after a withdrawal it is the same row. */
public record LeaveRequest(
        long id,
        long meetingId,
        long memberId,
        LeaveCategory category,
        @Nullable String words,
        LeaveStatus status,
        Instant requestedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt) {}
