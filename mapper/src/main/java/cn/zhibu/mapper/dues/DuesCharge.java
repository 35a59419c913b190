package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person owes for a month, in 分. {@code rollNo} is the number on the branch's list of the month, null while the month is only prepaid;
 * {@code quiet} people (免到会, 长期在外) are never reminded.
 */
public record DuesCharge(
        long id,
        long memberId,
        long orgId,
        LocalDate duesMonth,
        @Nullable Integer rollNo,
        long standardId,
        long amountFen,
        long paidFen,
        ChargeStatus status,
        boolean quiet,
        @Nullable DuesAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        Instant madeAt) {

    /** What is still owed. */
    public long openFen() {
        return status == ChargeStatus.OPEN ? amountFen - paidFen : 0;
    }
}
