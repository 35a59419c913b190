package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** People on the roll of a meeting who are to hear something. */
@Component
class Audiences {

    private final AttendanceMapper rolls;
    private final MemberMapper members;

    Audiences(AttendanceMapper rolls, MemberMapper members) {
        this.rolls = rolls;
        this.members = members;
    }

    /** Everyone whose answer is asked or was given: not observers, not who is marked absent. */
    List<Member> invited(long meetingId) {
        return of(
                meetingId, row -> row.status() != AttendanceStatus.OBSERVER && row.status() != AttendanceStatus.ABSENT);
    }

    List<Member> observers(long meetingId) {
        return of(meetingId, row -> row.status() == AttendanceStatus.OBSERVER);
    }

    /** Who has not answered. */
    List<Member> silent(long meetingId) {
        return of(meetingId, row -> row.status() == AttendanceStatus.EXPECTED);
    }

    private List<Member> of(long meetingId, Predicate<RollRow> who) {
        List<Long> ids = rolls.roll(meetingId).stream()
                .filter(who)
                .map(RollRow::memberId)
                .toList();
        return ids.isEmpty() ? List.of() : members.byIds(ids);
    }
}
