package cn.zhibu.domain.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A decision on leave in the audit log and in the digest of the branch's other secretaries. */
@Component
final class VerdictTrace {

    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    VerdictTrace(Audit audit, Colleagues colleagues, MemberMapper members, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    void record(Act act, DecisionOutcome.Decided wanted, boolean agree) {
        Meeting meeting = wanted.meeting();
        String name = wanted.member().name();
        audit.record(
                act,
                agree ? "leave.agree" : "leave.decline",
                meeting.orgId(),
                wanted.request().id(),
                name);
        Member actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known");
        colleagues.tell(
                act,
                meeting.orgId(),
                wording.say(
                        agree ? "leave.digest-ok" : "leave.digest-no",
                        "actor",
                        actor.name(),
                        "name",
                        name,
                        "meeting",
                        MeetingWords.title(meeting)));
    }
}
