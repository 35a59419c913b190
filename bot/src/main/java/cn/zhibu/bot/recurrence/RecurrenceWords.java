package cn.zhibu.bot.recurrence;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a recurrence is named: {@code 每月第一个周二 15:00 三楼会议室 主题党日}. */
final class RecurrenceWords {

    private RecurrenceWords() {}

    static String of(RecurrenceRow row) {
        String kinds = Arrays.stream(row.types().split(","))
                .map(type -> MeetingType.valueOf(type).caption())
                .collect(Collectors.joining("、"));
        return row.rule() + " " + row.startTime() + " " + row.place() + " " + kinds;
    }
}
