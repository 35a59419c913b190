package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意 and 不同意 of the branch to the day its lecturer proposes; once. */
@Component
public class DecideProposal {

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final Duties duties;
    private final OrderAgenda agenda;
    private final OrderEnd end;
    private final OrderNews news;

    DecideProposal(
            LectureOrderMapper orders,
            OrderRows rows,
            Duties duties,
            OrderAgenda agenda,
            OrderEnd end,
            OrderNews news) {
        this.orders = orders;
        this.rows = rows;
        this.duties = duties;
        this.agenda = agenda;
        this.end = end;
        this.news = news;
    }

    @Transactional
    public OrderOutcome decide(Act act, long id, boolean agreed) {
        Optional<LectureOrder> order = rows.lock(id).filter(found -> duties.runs(act.actor(), found.orgId()));
        if (order.isEmpty()) {
            return new OrderOutcome.NotYours();
        }
        LectureOrder before = order.get();
        if (before.status() != OrderStatus.PROPOSED) {
            return new OrderOutcome.Settled(orders.view(id));
        }
        if (!agreed) {
            return new OrderOutcome.Withdrawn(end.withdraw(act, before, "另约的日期不合适"));
        }
        LectureOrder accepted = before.decided(OrderStatus.ACCEPTED, act.at(), null);
        rows.write(act, "agreed", before, accepted);
        OrderOutcome.Agenda where = agenda.enter(accepted, act.at());
        news.agreed(accepted, act.at());
        return new OrderOutcome.Accepted(orders.view(id), where);
    }
}
