package cn.zhibu.bot.rollcall;

import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose roll 点名 means: of a meeting whose roll is open, else of the nearest one. */
@Component
final class RollMeetings {

    private final UnconfirmedMeetings unconfirmed;

    RollMeetings(UnconfirmedMeetings unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    List<Meeting> meant(long orgId, Instant at) {
        List<Meeting> open = unconfirmed.of(orgId, at, meeting -> !at.isBefore(CheckInRules.opensAt(meeting)));
        return open.isEmpty() ? unconfirmed.of(orgId, at) : open;
    }
}
