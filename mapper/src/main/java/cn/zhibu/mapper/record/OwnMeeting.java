package cn.zhibu.mapper.record;

import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.time.Instant;

/** A meeting as one person on its roll sees it. */
public record OwnMeeting(
        long id,
        String types,
        String topic,
        Instant startsAt,
        MeetingStatus meetingStatus,
        AttendanceStatus status,
        boolean late) {}
