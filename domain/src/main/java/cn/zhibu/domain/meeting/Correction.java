package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that a change sets in motion. Whose notice has not left yet hears only the new one; everyone else one correction. */
@Component
class Correction {

    private final MeetingMapper meetings;
    private final Withdrawal withdrawal;
    private final Audiences audiences;
    private final SpreadNotice notices;
    private final OldCards oldCards;
    private final Aftermath aftermath;

    Correction(
            MeetingMapper meetings,
            Withdrawal withdrawal,
            Audiences audiences,
            SpreadNotice notices,
            OldCards oldCards,
            Aftermath aftermath) {
        this.meetings = meetings;
        this.withdrawal = withdrawal;
        this.audiences = audiences;
        this.notices = notices;
        this.oldCards = oldCards;
        this.aftermath = aftermath;
    }

    ChangeOutcome of(Meeting before, Meeting meeting, Act act) {
        meetings.rewrite(meeting);
        if (act.at().isBefore(meeting.startsAt().minus(PlanSteps.OPEN_BEFORE))) {
            meetings.advance(meeting.id(), List.of(MeetingStatus.OPEN), MeetingStatus.NOTICED);
        }
        Set<Long> unaware = withdrawal.of(meeting.id(), aftermath.movedCaption(), act.at());
        oldCards.disable(meeting.id(), aftermath.movedCaption());
        Dispatch dispatch = aftermath.dispatch(before, meeting, act.at());
        SpreadNotice.Recipients people =
                new SpreadNotice.Recipients(audiences.invited(meeting.id()), audiences.observers(meeting.id()));
        SpreadNotice.Recipients unsent = people.only(person -> unaware.contains(person.id()));
        SpreadNotice.Recipients corrected = people.only(person -> !unaware.contains(person.id()));
        notices.notice(meeting, act.actor(), unsent, dispatch);
        notices.change(meeting, act.actor(), corrected, dispatch);
        aftermath.changed(act, before, meeting);
        return new ChangeOutcome.Changed(
                before, meeting, dispatch, corrected.all().size(), unsent.all().size());
    }
}
