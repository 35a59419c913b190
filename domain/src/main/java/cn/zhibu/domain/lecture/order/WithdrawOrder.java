package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Either side takes an order back, with a reason: the branch at any time before the talk, the lecturer what was accepted. */
@Component
public class WithdrawOrder {

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final Duties duties;
    private final OrderEnd end;

    WithdrawOrder(LectureOrderMapper orders, OrderRows rows, Duties duties, OrderEnd end) {
        this.orders = orders;
        this.rows = rows;
        this.duties = duties;
        this.end = end;
    }

    @Transactional
    public OrderOutcome withdraw(Act act, long id, String reason) {
        Optional<LectureOrder> order = rows.lock(id);
        if (order.isEmpty()) {
            return new OrderOutcome.NotYours();
        }
        LectureOrder found = order.get();
        boolean lecturer = orders.view(id).lecturerMember() == act.actor();
        if (!lecturer && !duties.runs(act.actor(), found.orgId())) {
            return new OrderOutcome.NotYours();
        }
        boolean possible = found.status().open() && (!lecturer || found.status() == OrderStatus.ACCEPTED);
        return possible
                ? new OrderOutcome.Withdrawn(end.withdraw(act, found, reason))
                : new OrderOutcome.Settled(orders.view(id));
    }
}
