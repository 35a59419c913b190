package cn.zhibu.mapper.checkin;

import java.time.Instant;

/** 签到码 of a meeting: four digits, accepted from {@code validFrom} until before {@code validUntil}. */
public record SigninCode(long id, long meetingId, String code, Instant validFrom, Instant validUntil) {}
