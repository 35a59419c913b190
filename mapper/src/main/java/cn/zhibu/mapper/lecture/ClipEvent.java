package cn.zhibu.mapper.lecture;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One act on a clip, such as {@code submitted}; the actor is null when the service did it. */
public record ClipEvent(
        long id,
        long clipId,
        int version,
        String act,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Channel channel,
        Instant at,
        @Nullable String reason) {}
