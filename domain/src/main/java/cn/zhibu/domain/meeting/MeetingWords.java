package cn.zhibu.domain.meeting;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a meeting is named in messages. */
public final class MeetingWords {

    private MeetingWords() {}

    public static List<MeetingType> types(Meeting meeting) {
        return types(meeting.types());
    }

    /** The column for these types. */
    public static String column(List<MeetingType> types) {
        return types.stream().map(MeetingType::name).collect(Collectors.joining(","));
    }

    /** {@code 主题党日、党课}. */
    public static String kinds(Meeting meeting) {
        return kinds(meeting.types());
    }

    /** As {@link #kinds(Meeting)}, from the column. */
    public static String kinds(String types) {
        return types(types).stream().map(MeetingType::caption).collect(Collectors.joining("、"));
    }

    /** {@code 12月1日(周二) 15:00 主题党日}, to name a meeting among others. */
    public static String title(Meeting meeting) {
        return Beijing.worded(meeting.startsAt()) + " " + kinds(meeting);
    }

    private static List<MeetingType> types(String column) {
        return Arrays.stream(column.split(",")).map(MeetingType::valueOf).toList();
    }
}
