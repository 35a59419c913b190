package cn.zhibu.mapper.attendance;

/** How many lines of a roll have the statuses asked for. */
public record LineCount(long meetingId, int lines) {}
