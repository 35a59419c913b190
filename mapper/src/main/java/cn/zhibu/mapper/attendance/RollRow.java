package cn.zhibu.mapper.attendance;

import cn.zhibu.mapper.member.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the roll with the person's name, as secretaries read it; who is not {@code rostered} counts as 正式 until the roster says more. */
public record RollRow(
        long memberId,
        String name,
        @Nullable String wecomUserid,
        @Nullable Long groupId,
        Standing standing,
        int rollNo,
        AttendanceStatus status,
        boolean late,
        boolean counted,
        boolean voter,
        @Nullable Instant claimedAt,
        boolean rostered) {}
