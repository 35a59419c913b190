package cn.zhibu.mapper.roster;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that became of a person's entry; without {@code actorId} the directory did it. */
public record MemberEvent(
        long id,
        long memberId,
        MemberAct act,
        String detail,
        @Nullable String reason,
        @Nullable Long actorId,
        Channel channel,
        Instant at) {}
