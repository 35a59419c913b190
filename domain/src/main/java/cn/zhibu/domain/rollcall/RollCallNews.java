package cn.zhibu.domain.rollcall;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A roll call in the digest of the branch's other secretaries; each mark is an event of its line. */
@Component
final class RollCallNews {

    private final Colleagues colleagues;
    private final MemberMapper members;
    private final Wording wording;

    RollCallNews(Colleagues colleagues, MemberMapper members, Wording wording) {
        this.colleagues = colleagues;
        this.members = members;
        this.wording = wording;
    }

    void tell(Act act, Meeting meeting, int changed) {
        if (changed == 0) {
            return;
        }
        tell(act, meeting, "rollcall.digest", changed);
    }

    void undone(Act act, Meeting meeting, int restored) {
        if (restored > 0) {
            tell(act, meeting, "rollcall.digest-undone", restored);
        }
    }

    private void tell(Act act, Meeting meeting, String key, int count) {
        String actor = Objects.requireNonNull(members.find(act.actor()), "who acts is known")
                .name();
        String title = MeetingWords.title(meeting);
        colleagues.tell(act, meeting.orgId(), wording.say(key, "actor", actor, "title", title, "count", count));
    }
}
