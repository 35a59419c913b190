package cn.zhibu.domain.record;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A record begun, in the digest of the branch's other secretaries: one line for a meeting, however many pictures follow. */
@Component
final class RecordNews {

    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    RecordNews(Colleagues colleagues, MemberMapper members, Wording wording) {
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    void begun(Act act, Meeting meeting) {
        String actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known")
                .name();
        String title = MeetingWords.title(meeting);
        colleagues.tell(act, meeting.orgId(), wording.say("record.digest", "actor", actor, "title", title));
    }
}
