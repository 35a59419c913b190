package cn.zhibu.bot.record;

import cn.zhibu.domain.meeting.SignedMeetings;
import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which meeting 纪实 means: one that has begun and is not signed, else the last signed one. */
@Component
final class RecordMeetings {

    private final UnconfirmedMeetings unconfirmed;
    private final SignedMeetings signed;

    RecordMeetings(UnconfirmedMeetings unconfirmed, SignedMeetings signed) {
        this.unconfirmed = unconfirmed;
        this.signed = signed;
    }

    List<Meeting> meant(long orgId, Instant at) {
        List<Meeting> begun = unconfirmed.of(orgId, at, meeting -> !at.isBefore(meeting.startsAt()));
        return begun.isEmpty() ? signed.last(orgId) : begun;
    }
}
