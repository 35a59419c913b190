package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;

/** A payment that was booked wrongly: it stays, and this says so. */
public record DuesReversal(long paymentId, String reason, long reversedBy, Channel channel, Instant reversedAt) {}
