package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.member.Member;

/** A person expected at a meeting; the two flags are the two denominators of domain.md 5. */
public record Expected(Member member, AttendanceStatus status, boolean counted, boolean voter) {

    /** As the rules have it: who is exempt or away may come and is not counted; a right to vote counts whether one comes or not. */
    static Expected member(Member member) {
        boolean excused = member.exempt() || member.away();
        AttendanceStatus status = excused ? AttendanceStatus.EXEMPT : AttendanceStatus.EXPECTED;
        return new Expected(member, status, !excused, member.voting());
    }

    /** 列席. */
    static Expected observer(Member member) {
        return new Expected(member, AttendanceStatus.OBSERVER, false, false);
    }

    public boolean observes() {
        return status == AttendanceStatus.OBSERVER;
    }
}
