package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person pays a month from {@code fromMonth} on, in 分; the newest {@code revision} of the newest month is in force. {@code rateBp} is
 * the rate in hundredths of a percent and {@code ruleFen} what the table says, both null when only the amount was given; {@code policy} is the
 * version of the rule data.
 */
public record DuesStandard(
        long id,
        long memberId,
        long orgId,
        int duesYear,
        LocalDate fromMonth,
        int revision,
        DuesCategory category,
        @Nullable Integer rateBp,
        @Nullable Long ruleFen,
        long amountFen,
        DuesDeviation deviation,
        @Nullable String decision,
        @Nullable String reason,
        String policy,
        DuesRounding rounding,
        long fixedBy,
        Channel channel,
        Instant fixedAt) {}
