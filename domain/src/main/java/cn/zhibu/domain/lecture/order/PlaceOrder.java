package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.Lecturers;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderLecturer;
import cn.zhibu.mapper.lecture.order.OrderLecturerMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A branch asks for a talk: the lecturer gets a card when there is a place, else the branch waits in the queue. */
@Component
public class PlaceOrder {

    private static final long NONE = 0;

    private final LectureOrderMapper orders;
    private final OrderLecturerMapper lecturers;
    private final Lecturers tagged;
    private final OrderRows rows;
    private final Duties duties;
    private final OrderNews news;

    PlaceOrder(
            LectureOrderMapper orders,
            OrderLecturerMapper lecturers,
            Lecturers tagged,
            OrderRows rows,
            Duties duties,
            OrderNews news) {
        this.orders = orders;
        this.lecturers = lecturers;
        this.tagged = tagged;
        this.rows = rows;
        this.duties = duties;
        this.news = news;
    }

    /** What a branch wants; without a lecturer whoever is free and knows the topic best. */
    public record Wish(
            long orgId,
            long topicId,
            LocalDate day,
            @Nullable Long lecturerId) {}

    @Transactional
    public OrderOutcome place(Act act, Wish wish) {
        if (!duties.runs(act.actor(), wish.orgId())) {
            return new OrderOutcome.NotYours();
        }
        if (!OrderRules.bookable(wish.day(), Beijing.date(act.at()))) {
            return new OrderOutcome.BadDay();
        }
        orders.lockBranch(wish.orgId());
        Optional<OrderLecturer> lecturer = lecturer(wish);
        if (lecturer.isEmpty()) {
            return new OrderOutcome.NoLecturer();
        }
        lecturers.lock(lecturer.get().id());
        if (orders.openOn(wish.orgId(), wish.day()) > 0) {
            return new OrderOutcome.Already();
        }
        return placed(act, wish, lecturer.get().id());
    }

    private Optional<OrderLecturer> lecturer(Wish wish) {
        tagged.seeAll();
        List<OrderLecturer> all = lecturers.forDay(wish.orgId(), wish.topicId(), wish.day());
        return all.stream()
                .filter(one -> wish.lecturerId() == null || wish.lecturerId() == one.id())
                .findFirst();
    }

    private OrderOutcome placed(Act act, Wish wish, long lecturerId) {
        Optional<Integer> place = rows.place(lecturerId, wish.day(), NONE);
        long id = orders.insert(new LectureOrder(
                0,
                wish.orgId(),
                wish.topicId(),
                lecturerId,
                wish.day(),
                wish.day(),
                place.orElse(null),
                place.isPresent() ? OrderStatus.OFFERED : OrderStatus.WAITING,
                act.actor(),
                act.at(),
                null,
                null,
                null,
                null,
                null));
        LectureOrder order = Objects.requireNonNull(orders.find(id), "the order was just written");
        rows.record(act, "placed", null, order);
        if (place.isPresent()) {
            news.offer(order, act.at());
            return new OrderOutcome.Offered(orders.view(id));
        }
        return new OrderOutcome.Queued(orders.view(id), orders.dayTaken(lecturerId, wish.day(), id));
    }
}
