package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that a cancellation sets in motion. */
@Component
class Cancellation {

    private static final List<MeetingStatus> BEFORE_SIGNED =
            List.of(MeetingStatus.DRAFT, MeetingStatus.NOTICED, MeetingStatus.OPEN, MeetingStatus.CLOSED);

    private final MeetingMapper meetings;
    private final MeetingStepMapper steps;
    private final Quieting quieting;
    private final Audiences audiences;
    private final SpreadNotice notices;
    private final Aftermath aftermath;

    Cancellation(
            MeetingMapper meetings,
            MeetingStepMapper steps,
            Quieting quieting,
            Audiences audiences,
            SpreadNotice notices,
            Aftermath aftermath) {
        this.meetings = meetings;
        this.steps = steps;
        this.quieting = quieting;
        this.audiences = audiences;
        this.notices = notices;
        this.aftermath = aftermath;
    }

    CancelOutcome of(Meeting meeting, Act act, String reason) {
        meetings.advance(meeting.id(), BEFORE_SIGNED, MeetingStatus.CANCELLED);
        steps.drop(meeting.id());
        Set<Long> unaware = quieting.of(meeting.id(), aftermath.cancelledCaption(), act.at());
        aftermath.cancelled(act, meeting, reason);
        if (meeting.status() == MeetingStatus.DRAFT) {
            return new CancelOutcome.DraftDropped(meeting);
        }
        Dispatch dispatch = aftermath.dispatch(meeting, meeting, act.at());
        SpreadNotice.Recipients people = new SpreadNotice.Recipients(
                        audiences.invited(meeting.id()), audiences.observers(meeting.id()))
                .only(person -> !unaware.contains(person.id()));
        notices.cancellation(meeting, act.actor(), people, reason, dispatch);
        return new CancelOutcome.Cancelled(meeting, dispatch, people.all().size());
    }
}
