package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.lecture.Lecturers;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.AgendaMapper;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderLecturer;
import cn.zhibu.mapper.lecture.order.OrderLecturerMapper;
import cn.zhibu.mapper.lecture.order.OrderTopic;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Orders as either side looks at them, and what can be ordered. */
@Component
public final class OrderBook {

    private final LectureOrderMapper orders;
    private final OrderLecturerMapper lecturers;
    private final Lecturers tagged;
    private final AgendaMapper agenda;
    private final Wording wording;

    OrderBook(
            LectureOrderMapper orders,
            OrderLecturerMapper lecturers,
            Lecturers tagged,
            AgendaMapper agenda,
            Wording wording) {
        this.orders = orders;
        this.lecturers = lecturers;
        this.tagged = tagged;
        this.agenda = agenda;
        this.wording = wording;
    }

    public List<OrderTopic> topics() {
        return lecturers.topics();
    }

    public List<OrderLecturer> lecturers(long orgId, long topicId, LocalDate day) {
        tagged.seeAll();
        return lecturers.forDay(orgId, topicId, day);
    }

    public OrderView view(long id) {
        return orders.view(id);
    }

    /** The branch's orders ahead, and those of this year. */
    public List<OrderView> ofBranch(long orgId, Instant now) {
        return orders.ofOrg(orgId, Beijing.date(now).withDayOfYear(1));
    }

    /** The lecturer's orders of this year and ahead; empty for who is no lecturer. */
    public List<OrderView> ofLecturer(long memberId, Instant now) {
        Long lecturer = lecturers.ofMember(memberId);
        return lecturer == null
                ? List.of()
                : orders.ofLecturer(lecturer, Beijing.date(now).withDayOfYear(1));
    }

    /** Talks on the agenda of a meeting, as lines. */
    public List<String> agenda(long meetingId) {
        return agenda.of(meetingId);
    }

    /** {@code 已接受}, {@code 等待讲师答复}. */
    public String state(OrderView order) {
        return wording.say(
                switch (order.status()) {
                    case WAITING -> "order.state-waiting";
                    case OFFERED -> "order.state-offered";
                    case PROPOSED -> "order.state-proposed";
                    case ACCEPTED -> "order.state-accepted";
                    case HELD -> "order.state-held";
                    case DECLINED -> "order.state-declined";
                    case WITHDRAWN -> "order.state-withdrawn";
                    case LAPSED -> "order.state-lapsed";
                });
    }
}
