package cn.zhibu.domain.confirm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Signing and reopening in the audit log and in the digest of the branch's other secretaries. */
@Component
final class SigningTrace {

    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final FigureWords words;
    private final Wording wording;

    SigningTrace(Audit audit, Colleagues colleagues, MemberMapper members, FigureWords words, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.words = words;
        this.wording = wording;
    }

    void signed(Meeting meeting, RollFigures figures, Act act) {
        String counts = words.counts(figures);
        audit.record(act, "meeting.sign", meeting.orgId(), meeting.id(), counts);
        String line = wording.say(
                "confirm.digest-signed", "name", name(act), "title", MeetingWords.title(meeting), "counts", counts);
        colleagues.tell(act, meeting.orgId(), line);
    }

    void reopened(Meeting meeting, String reason, Act act) {
        audit.record(act, "meeting.reopen", meeting.orgId(), meeting.id(), reason);
        String line = wording.say(
                "confirm.digest-reopened", "name", name(act), "title", MeetingWords.title(meeting), "reason", reason);
        colleagues.tell(act, meeting.orgId(), line);
    }

    private String name(Act act) {
        return Objects.requireNonNull(members.find(act.actor()), "who acts is known")
                .name();
    }
}
