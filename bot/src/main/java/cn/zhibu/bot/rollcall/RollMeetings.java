package cn.zhibu.bot.rollcall;

import cn.zhibu.domain.checkin.CheckInRules;
import cn.zhibu.domain.meeting.SignedMeetings;
import cn.zhibu.domain.meeting.UnconfirmedMeetings;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose roll 点名 means: of a meeting whose roll is open, else of the nearest one, else the one signed last, whose numbers 补录 asks for. */
@Component
final class RollMeetings {

    private final UnconfirmedMeetings unconfirmed;
    private final SignedMeetings signed;

    RollMeetings(UnconfirmedMeetings unconfirmed, SignedMeetings signed) {
        this.unconfirmed = unconfirmed;
        this.signed = signed;
    }

    List<Meeting> meant(long orgId, Instant at) {
        List<Meeting> open = unconfirmed.of(orgId, at, meeting -> !at.isBefore(CheckInRules.opensAt(meeting)));
        List<Meeting> live = open.isEmpty() ? unconfirmed.of(orgId, at) : open;
        return live.isEmpty() ? signed.last(orgId) : live;
    }
}
