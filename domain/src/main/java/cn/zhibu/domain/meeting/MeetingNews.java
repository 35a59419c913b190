package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.digest.Colleagues;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps the record of what a secretary does to a meeting: audit log, the colleagues' digest, and the steps of time. */
@Component
class MeetingNews {

    private final Audit audit;
    private final Colleagues colleagues;
    private final PlanSteps steps;
    private final MemberMapper members;
    private final Wording wording;

    MeetingNews(Audit audit, Colleagues colleagues, PlanSteps steps, MemberMapper members, Wording wording) {
        this.audit = audit;
        this.colleagues = colleagues;
        this.steps = steps;
        this.members = members;
        this.wording = wording;
    }

    void published(Act act, Meeting meeting) {
        steps.published(meeting, act.at());
        audit.record(act, "meeting.publish", meeting.orgId(), meeting.id(), MeetingWords.title(meeting));
        tell(act, meeting, wording.say("meeting.digest-published", values(act, meeting)));
    }

    void changed(Act act, Meeting before, Meeting meeting) {
        steps.published(meeting, act.at());
        audit.record(act, "meeting.change", meeting.orgId(), meeting.id(), facts(before) + " -> " + facts(meeting));
        tell(act, meeting, wording.say("meeting.digest-changed", values(act, meeting)));
    }

    void cancelled(Act act, Meeting meeting, String reason) {
        audit.record(act, "meeting.cancel", meeting.orgId(), meeting.id(), reason);
        tell(act, meeting, wording.say("meeting.digest-cancelled", values(act, meeting)));
    }

    void reminded(Act act, Meeting meeting, int people) {
        audit.record(act, "meeting.remind", meeting.orgId(), meeting.id(), String.valueOf(people));
        Member actor = actor(act);
        String title = MeetingWords.title(meeting);
        String line = wording.say("meeting.digest-reminded", "actor", actor.name(), "title", title, "people", people);
        tell(act, meeting, line);
    }

    private void tell(Act act, Meeting meeting, String words) {
        colleagues.tell(act, meeting.orgId(), words);
    }

    private Object[] values(Act act, Meeting meeting) {
        return new Object[] {"actor", actor(act).name(), "title", MeetingWords.title(meeting)};
    }

    private Member actor(Act act) {
        return Objects.requireNonNull(members.find(act.actor()), "people are never deleted");
    }

    private static String facts(Meeting meeting) {
        return MeetingWords.title(meeting) + " " + meeting.place() + " " + meeting.topic();
    }
}
