package cn.zhibu.bot.confirm;

import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which meeting 确认到会 means: one that has begun; else the one signed last, which hears so; else the next, which hears it is early. */
@Component
final class ToConfirm {

    private static final Duration LATELY = Duration.ofDays(2);

    private final UnconfirmedMeetings unconfirmed;
    private final MeetingMapper meetings;

    ToConfirm(UnconfirmedMeetings unconfirmed, MeetingMapper meetings) {
        this.unconfirmed = unconfirmed;
        this.meetings = meetings;
    }

    List<Meeting> begun(long orgId, Instant at) {
        return unconfirmed.of(orgId, at, meeting -> !at.isBefore(meeting.startsAt()));
    }

    List<Meeting> meant(long orgId, Instant at) {
        List<Meeting> begun = begun(orgId, at);
        if (!begun.isEmpty()) {
            return begun;
        }
        List<Meeting> signed = meetings.ofOrg(orgId, List.of(MeetingStatus.CONFIRMED)).stream()
                .filter(meeting ->
                        meeting.confirmedAt() != null && meeting.confirmedAt().isAfter(at.minus(LATELY)))
                .toList();
        return signed.isEmpty() ? unconfirmed.of(orgId, at) : signed.subList(signed.size() - 1, signed.size());
    }
}
