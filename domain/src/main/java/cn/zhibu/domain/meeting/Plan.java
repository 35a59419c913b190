package cn.zhibu.domain.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting is to be; {@code groupId} is set when a 党小组 meets. */
public record Plan(
        long orgId,
        @Nullable Long groupId,
        List<MeetingType> types,
        String topic,
        String place,
        Instant startsAt,
        Instant endsAt) {

    static final int LONGEST_TOPIC = 200;
    static final int LONGEST_PLACE = 60;

    public Plan {
        types = List.copyOf(types);
    }

    /** The same for one 党小组. */
    public Plan of(long group) {
        return new Plan(orgId, group, types, topic, place, startsAt, endsAt);
    }

    boolean tooLong() {
        return topic.length() > LONGEST_TOPIC || place.length() > LONGEST_PLACE;
    }
}
