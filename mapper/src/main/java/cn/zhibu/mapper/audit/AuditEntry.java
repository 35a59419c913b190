package cn.zhibu.mapper.audit;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what, for whom, by which way, when and why. */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Channel channel,
        String act,
        @Nullable Long orgId,
        @Nullable Long subjectId,
        @Nullable String detail) {}
