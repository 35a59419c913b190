package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import cn.zhibu.mapper.lecture.order.OrderView;
import org.springframework.stereotype.Component;

/** Takes an order back: off the agenda, the other side is told, the place goes to who waits. */
@Component
final class OrderEnd {

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final OrderAgenda agenda;
    private final MoveUp queue;
    private final OrderNews news;

    OrderEnd(LectureOrderMapper orders, OrderRows rows, OrderAgenda agenda, MoveUp queue, OrderNews news) {
        this.orders = orders;
        this.rows = rows;
        this.agenda = agenda;
        this.queue = queue;
        this.news = news;
    }

    OrderView withdraw(Act act, LectureOrder before, String reason) {
        OrderView shown = orders.view(before.id());
        LectureOrder after = before.decided(OrderStatus.WITHDRAWN, act.at(), OrderRules.reason(reason));
        rows.write(act, "withdrawn", before, after);
        agenda.leave(after);
        boolean byLecturer = shown.lecturerMember() == act.actor();
        if (byLecturer) {
            news.cancelledByLecturer(after, act.at());
        } else if (before.status() != OrderStatus.WAITING) {
            news.cancelledByBranch(after, act.at());
        }
        queue.month(before.lecturerId(), before.onDate(), act.at());
        return orders.view(before.id());
    }
}
