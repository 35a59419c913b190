package cn.zhibu.domain.language;

import cn.zhibu.domain.meeting.MeetingType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice as read from one message; what was not said is null.
 *
 * @param types in the order named; 主题党日 when none was
 */
public record Draft(
        List<MeetingType> types,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        @Nullable String topic) {
    private static final int USUAL_MINUTES = 90;

    /** What the guided form asks for, in this order. */
    public enum Field {
        DATE,
        TIME,
        PLACE,
        TOPIC
    }

    public Draft {
        types = types.isEmpty() ? List.of(MeetingType.THEME_DAY) : List.copyOf(types);
    }

    public Set<Field> missing() {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        note(date, Field.DATE, missing);
        note(start, Field.TIME, missing);
        note(place, Field.PLACE, missing);
        note(topic, Field.TOPIC, missing);
        return missing;
    }

    /** The end said, or 90 minutes after the start, never past midnight. */
    public @Nullable LocalTime endOrUsual() {
        if (end != null || start == null) {
            return end;
        }
        LocalTime usual = start.plusMinutes(USUAL_MINUTES);
        return usual.isAfter(start) ? usual : LocalTime.of(23, 59);
    }

    private static void note(@Nullable Object value, Field field, Set<Field> missing) {
        if (value == null) {
            missing.add(field);
        }
    }
}
