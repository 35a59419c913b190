package cn.zhibu.domain.meeting;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The facts of a meeting as values for a wording: {@code kinds time place topic body}. */
@Component
public final class NoticeWords {

    /** How long a meeting lasts unless its end was given. */
    public static final Duration USUAL = Duration.ofMinutes(90);

    private final OrgMapper orgs;

    NoticeWords(OrgMapper orgs) {
        this.orgs = orgs;
    }

    /** @param more further names and values in turn */
    public Object[] facts(Meeting meeting, Object... more) {
        return facts(meeting, body(meeting), more);
    }

    private static Object[] facts(Meeting meeting, String body, Object... more) {
        List<Object> facts = new ArrayList<>(List.of(
                "kinds", MeetingWords.kinds(meeting),
                "time", time(meeting),
                "place", meeting.place(),
                "topic", meeting.topic(),
                "body", body));
        facts.addAll(List.of(more));
        return facts.toArray();
    }

    /** The facts of each, in the order given. */
    List<Object[]> factsOfEach(List<Meeting> meetings) {
        Map<Long, String> names = orgs
                .findEach(meetings.stream().map(NoticeWords::bodyId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Org::id, Org::name));
        return meetings.stream()
                .map(meeting -> facts(meeting, Objects.requireNonNull(names.get(bodyId(meeting)))))
                .toList();
    }

    /** {@code 12月1日(周二) 15:00}, with the end when it is not the usual one. */
    public static String time(Meeting meeting) {
        String start = Beijing.worded(meeting.startsAt());
        boolean usual = meeting.startsAt().plus(USUAL).equals(meeting.endsAt());
        return usual ? start : start + "-" + Beijing.clock(meeting.endsAt());
    }

    /** The branch, or the group that meets. */
    public String body(Meeting meeting) {
        Org body = orgs.find(bodyId(meeting));
        return Objects.requireNonNull(body, "an organisation is never deleted").name();
    }

    private static Long bodyId(Meeting meeting) {
        Long group = meeting.groupId();
        return group == null ? (Long) meeting.orgId() : group;
    }
}
