package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderMeeting;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What time does to orders: meetings made later take them in, signed rolls count them, days that pass end them. */
@Component
public final class TendOrders {

    private static final Logger LOG = LoggerFactory.getLogger(TendOrders.class);
    /** How long a roll may stay unsigned before the talk counts as not held. */
    private static final int DAYS_UNSIGNED = 60;

    private final LectureOrderMapper orders;
    private final TendOrder each;

    TendOrders(LectureOrderMapper orders, TendOrder each) {
        this.orders = orders;
        this.each = each;
    }

    public void run(Instant now) {
        LocalDate today = Beijing.date(now);
        all(orders.signed(), now, each::held);
        all(orders.over(today, today.minusDays(DAYS_UNSIGNED)), now, each::lapsed);
        all(orders.deserted(today), now, each::deserted);
        all(ids(orders.astray(today)), now, each::astray);
        for (OrderMeeting pair : orders.unlinked(today)) {
            all(List.of(pair.orderId()), now, (id, at) -> each.linked(id, pair.meetingId()));
        }
    }

    private static List<Long> ids(List<OrderMeeting> pairs) {
        return pairs.stream().map(OrderMeeting::orderId).toList();
    }

    private static void all(List<Long> ids, Instant now, BiConsumer<Long, Instant> work) {
        for (Long id : ids) {
            try {
                work.accept(id, now);
            } catch (RuntimeException e) {
                LOG.error("Order {} could not be tended; it is tried again with the next run.", id, e);
            }
        }
    }

    /** By the clock, in the name of nobody but who asked. */
    static Act clock(LectureOrder order, Instant at) {
        return Act.own(order.askedBy(), Channel.CLOCK, at);
    }

    static boolean accepted(LectureOrder order) {
        return order.status() == OrderStatus.ACCEPTED;
    }
}
