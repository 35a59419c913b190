package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many have signed in to each of several meetings, counted on with each claim. */
final class Counts {

    private final Map<Long, Integer> counts = new HashMap<>();

    /** As the rolls stand now, for the meetings of these people. */
    static Counts of(AttendanceMapper rolls, List<Entrant> entrants, List<Entrant> here) {
        List<Long> meetings = Stream.concat(entrants.stream(), here.stream())
                .map(entrant -> entrant.meeting().id())
                .distinct()
                .toList();
        Counts counts = new Counts();
        rolls.countEach(meetings, ClaimLine.HERE).forEach(count -> counts.counts.put(count.meetingId(), count.lines()));
        return counts;
    }

    int now(Meeting meeting) {
        return counts.getOrDefault(meeting.id(), 0);
    }

    /** One more. */
    int next(Meeting meeting) {
        return counts.merge(meeting.id(), 1, Integer::sum);
    }
}
