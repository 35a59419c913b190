package cn.zhibu.domain.behalf;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** For which meetings of a branch somebody can be answered for; where none fits, the nearest, since its refusal says why. */
@Component
public final class BehalfMeetings {

    private final MeetingMapper meetings;

    BehalfMeetings(MeetingMapper meetings) {
        this.meetings = meetings;
    }

    /** @param running meetings not over yet, the nearest of them; else those that have not begun */
    public List<Meeting> of(long memberId, long orgId, Instant at, boolean running) {
        List<Meeting> live = meetings.liveOfMember(memberId).stream()
                .filter(meeting -> meeting.orgId() == orgId)
                .toList();
        Predicate<Meeting> ahead = meeting -> at.isBefore(running ? meeting.endsAt() : meeting.startsAt());
        List<Meeting> fitting = live.stream().filter(ahead).toList();
        if (fitting.isEmpty()) {
            return live.isEmpty() ? live : live.subList(live.size() - 1, live.size());
        }
        return running ? fitting.subList(0, 1) : fitting;
    }
}
