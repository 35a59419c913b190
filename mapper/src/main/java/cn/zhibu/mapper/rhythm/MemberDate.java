package cn.zhibu.mapper.rhythm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member with the days that are known: 入党日期, 转正日期, the end of a prolonged 预备期; {@code greeting} when one was asked for. */
public record MemberDate(
        long memberId,
        long orgId,
        String name,
        boolean probationary,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate fullOn,
        @Nullable LocalDate probationUntil,
        boolean greeting) {}
