package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a meeting: a draft that only its author sees, put to the author at once with all that publishing it would mean. */
@Component
public class DraftMeeting {

    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final MeetingScope scope;
    private final Drafting drafting;
    private final Audit audit;

    DraftMeeting(MeetingMapper meetings, MemberMapper members, MeetingScope scope, Drafting drafting, Audit audit) {
        this.meetings = meetings;
        this.members = members;
        this.scope = scope;
        this.drafting = drafting;
        this.audit = audit;
    }

    @Transactional
    public DraftOutcome draft(Act act, Plan plan) {
        DraftOutcome refusal = refusal(act, plan);
        if (refusal != null) {
            return refusal;
        }
        long id = meetings.insert(MeetingRows.draft(plan, null, act.actor(), act.at()));
        audit.record(act, "meeting.draft", plan.orgId(), id, null);
        return put(act, id);
    }

    /** Plans a draft anew; what the plan says replaces all that the draft said. */
    @Transactional
    public DraftOutcome redraft(Act act, long id, Plan plan) {
        Meeting draft = meetings.lock(id);
        if (draft == null) {
            return new DraftOutcome.Unknown();
        }
        DraftOutcome refusal = scope.covers(act.actor(), draft) ? refusal(act, plan) : new DraftOutcome.NotYours();
        if (refusal != null) {
            return refusal;
        }
        if (draft.status() != MeetingStatus.DRAFT) {
            return new DraftOutcome.NotDraft(draft.status());
        }
        meetings.rewrite(MeetingRows.replanned(draft, plan, draft.revision()));
        audit.record(act, "meeting.redraft", draft.orgId(), id, null);
        return put(act, id);
    }

    private @Nullable DraftOutcome refusal(Act act, Plan plan) {
        if (!scope.covers(act.actor(), plan.orgId(), plan.groupId())) {
            return new DraftOutcome.NotYours();
        }
        if (!plan.startsAt().isAfter(act.at())) {
            return new DraftOutcome.Past();
        }
        return plan.tooLong() ? new DraftOutcome.TooLong(Plan.LONGEST_PLACE, Plan.LONGEST_TOPIC) : null;
    }

    private DraftOutcome put(Act act, long id) {
        Meeting draft = Objects.requireNonNull(meetings.find(id), "the draft was just written");
        List<Member> author = members.byIds(List.of(act.actor()));
        return new DraftOutcome.Drafted(
                drafting.put(draft, author, String.valueOf(act.at().getEpochSecond()), act.at()));
    }
}
