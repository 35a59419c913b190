package cn.zhibu.domain.receipt;

import cn.zhibu.domain.outbox.OldCards;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A card of before a correction can be tapped for ever; nobody answers for a date that the card does not show. */
@Component
public class OldNotice {

    private final MeetingMapper meetings;
    private final OldCards cards;

    OldNotice(MeetingMapper meetings, OldCards cards) {
        this.meetings = meetings;
        this.cards = cards;
    }

    /** The meeting as it is now, when it is still to come and the card shows it as it was. */
    public Optional<Meeting> correctedSince(long meetingId, String taskId, Instant at) {
        return Optional.ofNullable(meetings.find(meetingId))
                .filter(meeting -> meeting.status().live() && at.isBefore(meeting.startsAt()))
                .filter(meeting -> cards.outdated(taskId, meeting));
    }
}
