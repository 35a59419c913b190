package cn.zhibu.domain.meeting;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Which meeting a secretary's word means: the nearest one that is published and not yet signed, with others of its day (product.md 8). */
@Component
public final class UnconfirmedMeetings {

    private static final List<MeetingStatus> LIVE =
            List.of(MeetingStatus.NOTICED, MeetingStatus.OPEN, MeetingStatus.CLOSED);

    private final MeetingMapper meetings;

    UnconfirmedMeetings(MeetingMapper meetings) {
        this.meetings = meetings;
    }

    /** The nearest, past or coming, and the others of the same day; by start. */
    public List<Meeting> of(long orgId, Instant now) {
        return of(orgId, now, meeting -> true);
    }

    /** As {@link #of(long, Instant)} among those for which the word makes sense. */
    public List<Meeting> of(long orgId, Instant now, Predicate<Meeting> sensible) {
        return nearest(meetings.ofOrg(orgId, LIVE).stream().filter(sensible).toList(), now);
    }

    static List<Meeting> nearest(List<Meeting> meetings, Instant now) {
        return meetings.stream()
                .min(Comparator.comparing(meeting -> distance(meeting, now)))
                .map(nearest -> Beijing.date(nearest.startsAt()))
                .map(day ->
                        meetings.stream().filter(meeting -> on(day, meeting)).toList())
                .orElse(List.of());
    }

    private static boolean on(LocalDate day, Meeting meeting) {
        return Beijing.date(meeting.startsAt()).equals(day);
    }

    /** Nothing while it runs. */
    private static Duration distance(Meeting meeting, Instant now) {
        if (now.isBefore(meeting.startsAt())) {
            return Duration.between(now, meeting.startsAt());
        }
        return now.isBefore(meeting.endsAt()) ? Duration.ZERO : Duration.between(meeting.endsAt(), now);
    }
}
