package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.meeting.MeetingType;
import java.time.LocalTime;
import java.util.List;

/** What comes back: on which days, from when to when, where, and as what. */
public record RecurrencePlan(
        long orgId, Recurrence recurrence, LocalTime start, int minutes, String place, List<MeetingType> types) {

    public RecurrencePlan {
        types = List.copyOf(types);
    }
}
