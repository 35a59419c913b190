package cn.zhibu.domain.backfill;

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

/** Back-entries in the audit log and in the digest of the branch's other secretaries. */
@Component
final class BackfillTrace {

    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    BackfillTrace(Audit audit, Colleagues colleagues, MemberMapper members, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    void entered(Meeting meeting, Act act) {
        String words =
                wording.say("backfill.digest-entered", "name", name(act.actor()), "title", MeetingWords.title(meeting));
        tell(meeting, words, "meeting.backfill", act);
    }

    /** @param what what the line became, in words */
    void corrected(Meeting meeting, String person, String what, String reason, Act act) {
        String words = wording.say(
                "backfill.digest-corrected",
                "name",
                name(act.actor()),
                "title",
                MeetingWords.title(meeting),
                "person",
                person,
                "what",
                what,
                "reason",
                reason);
        tell(meeting, words, "roll.backfill", act);
    }

    private void tell(Meeting meeting, String words, String what, Act act) {
        audit.record(act, what, meeting.orgId(), meeting.id(), words);
        colleagues.tell(act, meeting.orgId(), words);
    }

    private String name(long memberId) {
        Member member = Objects.requireNonNull(members.find(memberId), "who acts is known");
        return member.name();
    }
}
