package cn.zhibu.mapper.dues;

/** What part of a payment pays which charge, in 分; that of a reversal is negative. */
public record DuesAllocation(long id, long paymentId, long chargeId, long amountFen, boolean reversal) {}
