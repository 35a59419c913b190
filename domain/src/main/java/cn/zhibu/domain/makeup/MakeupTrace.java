package cn.zhibu.domain.makeup;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A decision on make-up study in the audit log and in the digest of the branch's other secretaries. */
@Component
final class MakeupTrace {

    private final Audit audit;
    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    MakeupTrace(Audit audit, Colleagues colleagues, MemberMapper members, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    void decided(Act act, MakeupTask task, Meeting meeting) {
        boolean done = task.status() == MakeupStatus.DONE;
        String what = done ? "makeup.close" : "makeup.return";
        audit.record(act.behalf(task.memberId()), what, meeting.orgId(), task.id(), task.reason());
        colleagues.tell(
                act,
                meeting.orgId(),
                wording.say(
                        done ? "makeup.digest-closed" : "makeup.digest-returned",
                        "actor",
                        name(act.actor()),
                        "name",
                        name(task.memberId()),
                        "title",
                        MeetingWords.title(meeting)));
    }

    private String name(long memberId) {
        return Objects.requireNonNull(members.find(memberId), "a member is never deleted")
                .name();
    }
}
