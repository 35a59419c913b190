package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dues day of a branch in a month, and when its charges were made, the question asked, the reminder and the caution sent. */
public record DuesMonth(
        long orgId,
        LocalDate duesMonth,
        LocalDate dueOn,
        @Nullable Instant chargedAt,
        @Nullable Instant askedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant cautionedAt) {}
