package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose roll a person may call: the desk the branch's, a 党小组组长 the lines of the group; from T-15 minutes until it is signed. */
@Component
final class RollAccess {

    private final Duties duties;
    private final MemberMapper members;

    RollAccess(Duties duties, MemberMapper members) {
        this.duties = duties;
        this.members = members;
    }

    Optional<RollCallOutcome> refusal(@Nullable Meeting meeting, Act act) {
        if (meeting == null || meeting.status() == MeetingStatus.DRAFT || meeting.status() == MeetingStatus.CANCELLED) {
            return Optional.of(new RollCallOutcome.NoSuchMeeting());
        } else if (!duties.runs(act.actor(), meeting.orgId()) && !leads(act.actor(), meeting.orgId())) {
            return Optional.of(new RollCallOutcome.NotYours());
        }
        return Optional.empty();
    }

    /** Why nothing may be marked now. */
    Optional<RollCallOutcome> closed(Meeting meeting, Act act) {
        if (!meeting.status().live()) {
            return Optional.of(new RollCallOutcome.Signed());
        } else if (act.at().isBefore(CheckInRules.opensAt(meeting))) {
            return Optional.of(new RollCallOutcome.TooEarly(CheckInRules.opensAt(meeting)));
        }
        return Optional.empty();
    }

    /** Whether the person only answers for a group. */
    boolean groupOnly(long memberId, Meeting meeting) {
        return !duties.runs(memberId, meeting.orgId());
    }

    /** The lines of the groups that the person leads. */
    List<RollRow> own(long memberId, List<RollRow> rows) {
        List<Long> groups = duties.groups(memberId);
        return rows.stream()
                .filter(row -> row.groupId() != null && groups.contains(row.groupId()))
                .toList();
    }

    private boolean leads(long memberId, long orgId) {
        Member member = members.find(memberId);
        return member != null
                && member.orgId() == orgId
                && !duties.groups(memberId).isEmpty();
    }
}
