package cn.zhibu.mapper.dues;

import org.jspecify.annotations.Nullable;

/** A line of a branch's list of a month, in 分; {@code payerName} is who pays for the person, agreed or asked. */
public record DuesLine(
        long chargeId,
        @Nullable Integer rollNo,
        long memberId,
        String name,
        long amountFen,
        long paidFen,
        ChargeStatus status,
        boolean quiet,
        @Nullable DuesAnswer answer,
        @Nullable Long payerId,
        @Nullable String payerName) {

    public long openFen() {
        return status == ChargeStatus.OPEN ? amountFen - paidFen : 0;
    }
}
