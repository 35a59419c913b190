package cn.zhibu.mapper.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of lines, column by column: the n-th of each list belongs to the n-th line. */
public record LineColumns(
        List<Long> ids,
        List<AttendanceStatus> from,
        List<AttendanceStatus> to,
        List<Boolean> late,
        List<@Nullable Instant> claimedAt,
        List<Long> actors,
        List<@Nullable Long> behalf,
        List<Channel> channels,
        List<Instant> at) {}
