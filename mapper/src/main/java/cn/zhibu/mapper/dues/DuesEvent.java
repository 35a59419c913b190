package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change: {@code wasFen} before, {@code amountFen} after, or what moved. Nobody acts when the clock does. */
public record DuesEvent(
        long id,
        Instant at,
        long orgId,
        String act,
        @Nullable Long memberId,
        @Nullable Long standardId,
        @Nullable Long chargeId,
        @Nullable Long paymentId,
        @Nullable Long wasFen,
        @Nullable Long amountFen,
        @Nullable Long actorId,
        @Nullable Long onBehalfOf,
        Channel channel,
        @Nullable String reason) {}
