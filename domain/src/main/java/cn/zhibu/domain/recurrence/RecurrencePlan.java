package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.meeting.MeetingType;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes back: on which days, from when to when, where, and as what; {@code groupId} is set when a 党小组 meets. */
public record RecurrencePlan(
        long orgId,
        @Nullable Long groupId,
        Recurrence recurrence,
        LocalTime start,
        int minutes,
        String place,
        List<MeetingType> types) {

    public RecurrencePlan {
        types = List.copyOf(types);
    }

    /** The same as the 党小组会 of one group. */
    public RecurrencePlan of(long group) {
        return new RecurrencePlan(orgId, group, recurrence, start, minutes, place, List.of(MeetingType.GROUP));
    }
}
