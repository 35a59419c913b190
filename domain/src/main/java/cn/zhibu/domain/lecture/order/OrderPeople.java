package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The two sides of an order. */
@Component
final class OrderPeople {

    private final LectureOrderMapper orders;
    private final MemberMapper members;
    private final Duties duties;

    OrderPeople(LectureOrderMapper orders, MemberMapper members, Duties duties) {
        this.orders = orders;
        this.members = members;
        this.duties = duties;
    }

    Member lecturer(LectureOrder order) {
        return find(orders.view(order.id()).lecturerMember());
    }

    /** Who asked, as long as that is still the person's task; else the branch's secretaries. */
    List<Member> branch(LectureOrder order) {
        return duties.runs(order.askedBy(), order.orgId())
                ? List.of(find(order.askedBy()))
                : duties.secretaries(order.orgId());
    }

    private Member find(long id) {
        return Objects.requireNonNull(members.find(id), "a member is never deleted");
    }
}
