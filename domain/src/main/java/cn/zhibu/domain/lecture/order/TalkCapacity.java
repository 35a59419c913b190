package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.lecture.Lecturers;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.Lecturer;
import cn.zhibu.mapper.lecture.LecturerMapper;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.MonthTalks;
import cn.zhibu.mapper.lecture.order.OrderLecturerMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many talks a month a lecturer gives: the lecturer's own word. What is held already stays; who waits moves up when there is room. */
@Component
public class TalkCapacity {

    /** A talk a day. */
    public static final int MOST = 31;

    private final Lecturers lecturers;
    private final LecturerMapper rows;
    private final OrderLecturerMapper locks;
    private final LectureOrderMapper orders;
    private final MoveUp queue;
    private final Audit audit;

    TalkCapacity(
            Lecturers lecturers,
            LecturerMapper rows,
            OrderLecturerMapper locks,
            LectureOrderMapper orders,
            MoveUp queue,
            Audit audit) {
        this.lecturers = lecturers;
        this.rows = rows;
        this.locks = locks;
        this.orders = orders;
        this.queue = queue;
        this.audit = audit;
    }

    /** @param months this one and those to come in which something is held or waits */
    public record View(int talks, List<MonthTalks> months) {
        public View {
            months = List.copyOf(months);
        }
    }

    /** Empty for who lectures no more, or never did. */
    @Transactional
    public Optional<View> of(long memberId, Instant now) {
        return lecturers.of(memberId).map(lecturer -> view(lecturer.id(), lecturer.capacity(), now));
    }

    /** @param talks from 0, which asks for none, to {@link #MOST} */
    @Transactional
    public Optional<View> set(Act act, int talks) {
        return lecturers.of(act.actor()).map(lecturer -> set(act, lecturer, talks));
    }

    private View set(Act act, Lecturer lecturer, int talks) {
        if (talks < 0 || talks > MOST) {
            throw new IllegalArgumentException("Talks a month are 0 to " + MOST + ".");
        }
        locks.lock(lecturer.id());
        rows.setCapacity(lecturer.id(), talks);
        audit.record(
                act,
                "lecture.capacity",
                lecturers.person(lecturer.id()).orgId(),
                lecturer.id(),
                lecturer.capacity() + " -> " + talks);
        view(lecturer.id(), talks, act.at()).months().stream()
                .filter(month -> month.waiting() > 0)
                .forEach(month -> queue.month(lecturer.id(), month.monthOn(), act.at()));
        return view(lecturer.id(), talks, act.at());
    }

    private View view(long lecturer, int talks, Instant now) {
        return new View(talks, orders.months(lecturer, Beijing.date(now).withDayOfMonth(1)));
    }
}
