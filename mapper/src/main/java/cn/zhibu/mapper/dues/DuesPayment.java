package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dues of a member that the collector has confirmed, in 分, with its receipt number. The payer is absent when the member paid; {@code extraFen}
 * went beyond the charges.
 */
public record DuesPayment(
        long id,
        long orgId,
        long memberId,
        @Nullable Long payerId,
        @Nullable String payerName,
        long amountFen,
        long extraFen,
        PayWay way,
        LocalDate paidOn,
        int receiptYear,
        int receiptNo,
        long confirmedBy,
        Channel channel,
        Instant confirmedAt) {}
