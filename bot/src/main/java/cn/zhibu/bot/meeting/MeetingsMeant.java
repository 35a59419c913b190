package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.meeting.MeetingScope;
import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingPlanMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which meetings a word about the time before a meeting may mean, of those the caller runs. */
@Component
final class MeetingsMeant {

    private final UnconfirmedMeetings unconfirmed;
    private final MeetingPlanMapper plans;
    private final MeetingScope scope;

    MeetingsMeant(UnconfirmedMeetings unconfirmed, MeetingPlanMapper plans, MeetingScope scope) {
        this.unconfirmed = unconfirmed;
        this.plans = plans;
        this.scope = scope;
    }

    /** Published and not over. */
    List<Meeting> coming(Caller caller) {
        return unconfirmed.of(
                caller.orgId(),
                caller.at(),
                meeting -> meeting.status() != MeetingStatus.CLOSED && scope.covers(caller.id(), meeting));
    }

    /** As {@link #coming}; drafts when there is none. */
    List<Meeting> comingOrDrafts(Caller caller) {
        List<Meeting> coming = coming(caller);
        return coming.isEmpty() ? drafts(caller) : coming;
    }

    /** Published and not signed; drafts when there is none. */
    List<Meeting> unsignedOrDrafts(Caller caller) {
        List<Meeting> unsigned =
                unconfirmed.of(caller.orgId(), caller.at(), meeting -> scope.covers(caller.id(), meeting));
        return unsigned.isEmpty() ? drafts(caller) : unsigned;
    }

    List<Meeting> drafts(Caller caller) {
        return plans.drafts(caller.orgId(), caller.at()).stream()
                .filter(draft -> scope.covers(caller.id(), draft))
                .toList();
    }
}
