package cn.zhibu.domain.language;

import cn.zhibu.domain.meeting.MeetingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of a notice once date, time and labels are taken out. */
record NoticeParts(
        List<MeetingType> types,
        @Nullable String place,
        @Nullable String topic) {}
