package cn.zhibu.mapper.lecture.order;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of an order. */
public record LectureOrderEvent(
        long orderId,
        String act,
        @Nullable OrderStatus fromStatus,
        OrderStatus toStatus,
        long actorId,
        @Nullable Long onBehalfOf,
        Channel channel,
        Instant at,
        @Nullable String reason) {}
