package cn.zhibu.domain.lecture.order;

import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One step of time for one order, in a transaction of its own. */
@Component
class TendOrder {

    private final OrderRows rows;
    private final OrderAgenda agenda;
    private final OrderNews news;
    private final MoveUp queue;

    TendOrder(OrderRows rows, OrderAgenda agenda, OrderNews news, MoveUp queue) {
        this.rows = rows;
        this.agenda = agenda;
        this.news = news;
        this.queue = queue;
    }

    /** The roll is signed: the talk counts, the branch is asked how it was. */
    @Transactional
    public void held(long id, Instant now) {
        rows.lock(id).filter(TendOrders::accepted).ifPresent(order -> {
            LectureOrder held = order.decided(OrderStatus.HELD, now, null);
            rows.write(TendOrders.clock(order, now), "held", order, held);
            news.rate(held, now);
        });
    }

    @Transactional
    public void lapsed(long id, Instant now) {
        rows.lock(id).filter(order -> order.status().open()).ifPresent(order -> {
            LectureOrder lapsed = order.decided(OrderStatus.LAPSED, now, null);
            rows.write(TendOrders.clock(order, now), "lapsed", order, lapsed);
            news.lapsed(lapsed, now);
            queue.month(order.lecturerId(), order.onDate(), now);
        });
    }

    /** Nobody comes to a talk whose lecturer bears the tag no more: the branch hears it while it can still ask somebody else. */
    @Transactional
    public void deserted(long id, Instant now) {
        rows.lock(id).filter(order -> order.status().open()).ifPresent(order -> {
            LectureOrder over = order.decided(OrderStatus.WITHDRAWN, now, "讲师不再担任微党课讲师");
            rows.write(TendOrders.clock(order, now), "deserted", order, over);
            agenda.leave(over);
            news.deserted(over, now);
        });
    }

    /** The meeting went elsewhere: the order stays as it is, both sides are told, a meeting of the day may take it in again. */
    @Transactional
    public void astray(long id, Instant now) {
        rows.lock(id).filter(TendOrders::accepted).ifPresent(order -> {
            agenda.leave(order);
            rows.record(TendOrders.clock(order, now), "astray", order.status(), order);
            news.astray(order, now);
        });
    }

    @Transactional
    public void linked(long id, long meetingId) {
        rows.lock(id)
                .filter(TendOrders::accepted)
                .filter(order -> order.meetingId() == null)
                .ifPresent(order -> agenda.put(order, meetingId));
    }
}
