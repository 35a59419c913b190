package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a draft, once: freezes the expected list and sends the notice (product.md 3.3 and 8). */
@Component
public class PublishMeeting {

    private final MeetingMapper meetings;
    private final MeetingScope scope;
    private final ExpectedPeople people;
    private final Publication publication;

    PublishMeeting(MeetingMapper meetings, MeetingScope scope, ExpectedPeople people, Publication publication) {
        this.meetings = meetings;
        this.scope = scope;
        this.people = people;
        this.publication = publication;
    }

    @Transactional
    public PublishOutcome publish(Act act, long id) {
        Meeting draft = meetings.lock(id);
        if (draft == null) {
            return new PublishOutcome.Unknown();
        }
        PublishOutcome refusal = refusal(act, draft);
        return refusal == null ? publication.of(draft, act) : refusal;
    }

    private @Nullable PublishOutcome refusal(Act act, Meeting draft) {
        if (!scope.covers(act.actor(), draft)) {
            return new PublishOutcome.NotYours();
        }
        if (draft.status() == MeetingStatus.CANCELLED) {
            return new PublishOutcome.Cancelled(draft);
        }
        if (draft.status() != MeetingStatus.DRAFT) {
            return new PublishOutcome.Already(
                    draft, draft.publishedAt() == null ? draft.createdAt() : draft.publishedAt());
        }
        if (!draft.startsAt().isAfter(act.at())) {
            return new PublishOutcome.Past(draft);
        }
        return people.of(draft).stream().allMatch(Expected::observes) ? new PublishOutcome.NobodyExpected() : null;
    }
}
