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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a meeting: a draft put to its author at once with all that publishing it would mean; an edited one also to who had it before.
 */
@Component
public class DraftMeeting {

    private final MeetingMapper meetings;
    private final MemberMapper members;
    private final MeetingScope scope;
    private final Drafting drafting;
    private final DraftCards cards;
    private final Audit audit;

    DraftMeeting(
            MeetingMapper meetings,
            MemberMapper members,
            MeetingScope scope,
            Drafting drafting,
            DraftCards cards,
            Audit audit) {
        this.meetings = meetings;
        this.members = members;
        this.scope = scope;
        this.drafting = drafting;
        this.cards = cards;
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
        return put(act, id, List.of());
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
        List<Long> people = cards.replaced(act, draft);
        meetings.rewrite(MeetingRows.replanned(draft, plan, draft.revision() + 1));
        audit.record(act, "meeting.redraft", draft.orgId(), id, null);
        return put(act, id, people);
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

    private DraftOutcome put(Act act, long id, List<Long> others) {
        Meeting draft = Objects.requireNonNull(meetings.find(id), "the draft was just written");
        List<Member> people = members.byIds(Stream.concat(Stream.of(act.actor()), others.stream())
                .distinct()
                .toList());
        return new DraftOutcome.Drafted(drafting.put(draft, people, "asked", act.at()));
    }
}
