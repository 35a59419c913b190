package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank's list, amount in 分; {@code rowKey} is the same for the same line in another file of the branch. {@code place} is the
 * branch as the list names it. A line that fits somebody has a member, and a payment once the list was applied.
 */
public record BankRow(
        long id,
        long fileId,
        long orgId,
        int lineNo,
        String rowKey,
        String name,
        @Nullable LocalDate duesMonth,
        long amountFen,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        @Nullable String place,
        BankRowState state,
        @Nullable Long memberId,
        @Nullable Long paymentId,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt) {}
