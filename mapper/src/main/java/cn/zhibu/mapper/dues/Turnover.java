package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dues handed to the upper level (上缴), in 分. */
public record Turnover(
        long id,
        long orgId,
        @Nullable Long toOrgId,
        long amountFen,
        LocalDate turnedOn,
        @Nullable String upperReceipt,
        long recordedBy,
        Channel channel,
        Instant recordedAt,
        @Nullable Long reversedBy,
        @Nullable Instant reversedAt,
        @Nullable String reason) {}
