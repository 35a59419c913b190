package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a branch's ledger: a charge with what was paid on it, or, without a standard's category, what somebody gave beyond the charges.
 * Amounts in 分; {@code payers}, {@code ways} and {@code receipts} are joined where several payments met one charge.
 */
public record LedgerRow(
        LocalDate duesMonth,
        String name,
        @Nullable DuesCategory category,
        @Nullable Integer rateBp,
        long amountFen,
        long paidFen,
        @Nullable ChargeStatus status,
        @Nullable DuesDeviation deviation,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String payers,
        @Nullable String ways,
        @Nullable LocalDate paidOn,
        @Nullable String receipts) {}
