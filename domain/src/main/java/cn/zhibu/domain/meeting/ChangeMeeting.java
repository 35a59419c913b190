package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a published meeting, or gives it another place or topic: one correction to everyone; answers already given stay (改期). */
@Component
public class ChangeMeeting {

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final Correction correction;

    ChangeMeeting(MeetingMapper meetings, MeetingScope scope, Correction correction) {
        this.meetings = meetings;
        this.scope = scope;
        this.correction = correction;
    }

    @Transactional
    public ChangeOutcome change(Act act, long id, Alteration alteration) {
        Meeting before = meetings.lock(id);
        if (before == null) {
            return new ChangeOutcome.Unknown();
        }
        Plan plan = alteration.of(before);
        ChangeOutcome refusal = refusal(act, before, plan);
        return refusal == null
                ? correction.of(before, MeetingRows.replanned(before, plan, before.revision() + 1), act)
                : refusal;
    }

    private @Nullable ChangeOutcome refusal(Act act, Meeting before, Plan plan) {
        if (!scope.covers(act.actor(), before)) {
            return new ChangeOutcome.NotYours();
        }
        if (before.status() != MeetingStatus.NOTICED && before.status() != MeetingStatus.OPEN) {
            return new ChangeOutcome.TooLate(before);
        }
        if (plan.equals(new Alteration(null, null, null, null).of(before))) {
            return new ChangeOutcome.Same(before);
        }
        boolean moved = !plan.startsAt().equals(before.startsAt());
        if ((moved && !plan.startsAt().isAfter(act.at())) || !plan.endsAt().isAfter(act.at())) {
            return new ChangeOutcome.Past();
        }
        return plan.tooLong() ? new ChangeOutcome.TooLong(Plan.LONGEST_PLACE, Plan.LONGEST_TOPIC) : null;
    }
}
