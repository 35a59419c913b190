package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sign which roll and from when: the branch's desk, from the start of the meeting, once. */
@Component
final class SigningGate {

    private final Duties duties;
    private final MemberMapper members;

    SigningGate(Duties duties, MemberMapper members) {
        this.duties = duties;
        this.members = members;
    }

    Optional<SigningRefusal> refusal(@Nullable Meeting meeting, Act act) {
        if (meeting == null || meeting.status() == MeetingStatus.DRAFT) {
            return Optional.of(new SigningRefusal.NoSuchMeeting());
        } else if (!duties.runs(act.actor(), meeting.orgId())) {
            return Optional.of(new SigningRefusal.NotYours());
        } else if (meeting.status() == MeetingStatus.CANCELLED) {
            return Optional.of(new SigningRefusal.Cancelled());
        } else if (meeting.confirmedAt() != null) {
            return Optional.of(new SigningRefusal.Already(name(meeting.confirmedBy()), meeting.confirmedAt()));
        } else if (act.at().isBefore(meeting.startsAt())) {
            return Optional.of(new SigningRefusal.TooEarly(meeting.startsAt()));
        }
        return Optional.empty();
    }

    private String name(@Nullable Long memberId) {
        Member member = memberId == null ? null : members.find(memberId);
        return member == null ? "" : member.name();
    }
}
