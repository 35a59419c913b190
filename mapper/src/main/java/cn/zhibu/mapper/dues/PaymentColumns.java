package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payments to be written at once, column by column. */
public record PaymentColumns(
        List<Long> orgIds,
        List<Long> memberIds,
        List<@Nullable Long> payerIds,
        List<@Nullable String> payerNames,
        List<Long> amounts,
        List<Long> extras,
        List<PayWay> ways,
        List<LocalDate> paidOns,
        List<Long> receiptYears,
        List<Long> receiptNos) {}
