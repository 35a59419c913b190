package cn.zhibu.domain.checkin;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which meetings are open to a person for signing in, by the clock. */
@Component
public final class Prospects {

    private final MeetingMapper meetings;
    private final ClaimLine line;

    Prospects(MeetingMapper meetings, ClaimLine line) {
        this.meetings = meetings;
        this.line = line;
    }

    /** What was over today says more than what comes next week. */
    public Prospect of(long memberId, Instant at) {
        List<Meeting> live = meetings.liveOfMember(memberId);
        List<Meeting> open = which(live, meeting -> CheckInRules.open(meeting, at));
        if (!open.isEmpty()) {
            return new Prospect.Open(open);
        }
        List<Meeting> ahead = which(live, meeting -> at.isBefore(CheckInRules.opensAt(meeting)));
        List<Meeting> over = which(live, meeting -> !at.isBefore(meeting.endsAt()) && sameDay(meeting, at));
        if (!over.isEmpty()) {
            return new Prospect.Over(over.get(over.size() - 1));
        }
        return ahead.isEmpty() ? new Prospect.Nothing() : new Prospect.Early(ahead.get(0));
    }

    /** Empty when four digits are an ordinary word for the person. */
    public List<Meeting> open(long memberId, Instant at) {
        return of(memberId, at) instanceof Prospect.Open open ? open.meetings() : List.of();
    }

    /** Where the person has signed in already, when nothing else of these is open to the person. */
    public Optional<Meeting> claimed(long memberId, List<Meeting> open) {
        boolean everywhere = open.stream().allMatch(meeting -> line.taken(meeting, memberId));
        return everywhere ? open.stream().findFirst() : Optional.empty();
    }

    private static boolean sameDay(Meeting meeting, Instant at) {
        return Beijing.date(meeting.endsAt()).equals(Beijing.date(at));
    }

    private static List<Meeting> which(List<Meeting> live, Predicate<Meeting> wanted) {
        return live.stream().filter(wanted).toList();
    }
}
