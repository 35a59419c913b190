package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 可以讲, 时间不便 and 另约时间, by the lecturer who was asked; once. */
@Component
public class AnswerOrder {

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final OrderAgenda agenda;
    private final MoveUp queue;
    private final OrderNews news;

    AnswerOrder(LectureOrderMapper orders, OrderRows rows, OrderAgenda agenda, MoveUp queue, OrderNews news) {
        this.orders = orders;
        this.rows = rows;
        this.agenda = agenda;
        this.queue = queue;
        this.news = news;
    }

    @Transactional
    public OrderOutcome accept(Act act, long id) {
        Optional<LectureOrder> order = asked(act, id);
        if (order.isEmpty() || order.get().status() != OrderStatus.OFFERED) {
            return refused(order, id);
        }
        LectureOrder accepted = order.get().decided(OrderStatus.ACCEPTED, act.at(), null);
        rows.write(act, "accepted", order.get(), accepted);
        OrderOutcome.Agenda where = agenda.enter(accepted, act.at());
        news.accepted(accepted, act.at());
        return new OrderOutcome.Accepted(orders.view(id), where);
    }

    @Transactional
    public OrderOutcome decline(Act act, long id, String reason) {
        Optional<LectureOrder> order = asked(act, id);
        if (order.isEmpty() || order.get().status() != OrderStatus.OFFERED) {
            return refused(order, id);
        }
        LectureOrder declined = order.get().decided(OrderStatus.DECLINED, act.at(), OrderRules.reason(reason));
        rows.write(act, "declined", order.get(), declined);
        news.declined(declined, act.at());
        queue.month(declined.lecturerId(), declined.onDate(), act.at());
        return new OrderOutcome.Declined(orders.view(id));
    }

    /** Another day, held until the branch has answered. */
    @Transactional
    public OrderOutcome propose(Act act, long id, LocalDate day) {
        Optional<LectureOrder> order = asked(act, id);
        if (order.isEmpty() || order.get().status() != OrderStatus.OFFERED) {
            return refused(order, id);
        }
        if (!OrderRules.bookable(day, Beijing.date(act.at()))) {
            return new OrderOutcome.BadDay();
        }
        LectureOrder before = order.get();
        Optional<Integer> place = rows.place(before.lecturerId(), day, id);
        if (place.isEmpty()) {
            return new OrderOutcome.NoRoom(orders.dayTaken(before.lecturerId(), day, id));
        }
        LectureOrder proposed = before.moved(OrderStatus.PROPOSED, day, place.get());
        rows.write(act, "proposed", before, proposed);
        news.proposed(proposed, act.at());
        queue.month(before.lecturerId(), before.onDate(), act.at());
        return new OrderOutcome.Proposed(orders.view(id));
    }

    /** Whether an answer can be given at all, before a reason or a day is asked. */
    @Transactional
    public Optional<OrderOutcome> obstacle(Act act, long id) {
        Optional<LectureOrder> order = asked(act, id);
        return order.isPresent() && order.get().status() == OrderStatus.OFFERED
                ? Optional.empty()
                : Optional.of(refused(order, id));
    }

    private Optional<LectureOrder> asked(Act act, long id) {
        return rows.lock(id).filter(order -> orders.view(id).lecturerMember() == act.actor());
    }

    private OrderOutcome refused(Optional<LectureOrder> order, long id) {
        return order.isEmpty() ? new OrderOutcome.NotYours() : new OrderOutcome.Settled(orders.view(id));
    }
}
