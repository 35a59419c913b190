package cn.zhibu.mapper.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's tries at the code of one meeting; {@code firstAt} decides about lateness. */
public record SigninTry(
        long meetingId,
        long memberId,
        Instant firstAt,
        int wrong,
        @Nullable Instant lockedUntil) {}
