package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderEvent;
import cn.zhibu.mapper.lecture.order.LectureOrderEventMapper;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderLecturerMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders as rows: locked after their lecturer, so that places are given one after the other, and each change with its event. */
@Component
final class OrderRows {

    private final LectureOrderMapper orders;
    private final OrderLecturerMapper lecturers;
    private final LectureOrderEventMapper events;
    private final Audit audit;

    OrderRows(LectureOrderMapper orders, OrderLecturerMapper lecturers, LectureOrderEventMapper events, Audit audit) {
        this.orders = orders;
        this.lecturers = lecturers;
        this.events = events;
        this.audit = audit;
    }

    Optional<LectureOrder> lock(long id) {
        LectureOrder order = orders.find(id);
        if (order == null) {
            return Optional.empty();
        }
        lecturers.lock(order.lecturerId());
        return Optional.ofNullable(orders.lock(id));
    }

    /** A place of that lecturer on that day; the lecturer is locked. Empty when the day is taken or the month full. */
    Optional<Integer> place(long lecturerId, LocalDate day, long except) {
        return orders.dayTaken(lecturerId, day, except)
                ? Optional.empty()
                : Optional.ofNullable(orders.freePlace(lecturerId, day, except));
    }

    void write(Act act, String what, LectureOrder before, LectureOrder after) {
        orders.update(after);
        record(act, what, before.status(), after);
    }

    void record(Act act, String what, @Nullable OrderStatus before, LectureOrder after) {
        events.insert(new LectureOrderEvent(
                after.id(),
                what,
                before,
                after.status(),
                act.actor(),
                act.onBehalfOf(),
                act.channel(),
                act.at(),
                after.reason()));
        audit.record(act, "lecture.order-" + what, after.orgId(), after.id(), after.reason());
    }
}
