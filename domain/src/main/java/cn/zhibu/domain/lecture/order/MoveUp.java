package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A place has fallen free: whoever waits longest for that month and can have the day gets it. The lecturer is locked. */
@Component
final class MoveUp {

    private final LectureOrderMapper orders;
    private final OrderRows rows;
    private final OrderNews news;

    MoveUp(LectureOrderMapper orders, OrderRows rows, OrderNews news) {
        this.orders = orders;
        this.rows = rows;
        this.news = news;
    }

    void month(long lecturerId, LocalDate day, Instant at) {
        for (LectureOrder waiting : orders.waiting(lecturerId, day, Beijing.date(at))) {
            Optional<Integer> place = rows.place(lecturerId, waiting.onDate(), waiting.id());
            place.ifPresent(free -> up(waiting, free, at));
        }
    }

    private void up(LectureOrder waiting, int place, Instant at) {
        LectureOrder offered = waiting.moved(OrderStatus.OFFERED, waiting.onDate(), place);
        rows.write(Act.own(waiting.askedBy(), Channel.CLOCK, at), "moved-up", waiting, offered);
        news.offer(offered, at);
        news.movedUp(offered, at);
    }
}
