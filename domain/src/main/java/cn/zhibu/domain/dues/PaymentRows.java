package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.PaymentColumns;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders and their receipt numbers as columns. */
final class PaymentRows {

    private PaymentRows() {}

    static PaymentColumns of(List<PaymentOrder> orders, List<Long> numbers, int year) {
        return new PaymentColumns(
                column(orders, PaymentOrder::orgId),
                column(orders, PaymentOrder::memberId),
                column(orders, PaymentOrder::payerId),
                column(orders, PaymentOrder::payerName),
                column(orders, PaymentOrder::amountFen),
                column(orders, PaymentOrder::extraFen),
                column(orders, PaymentOrder::way),
                PaymentRows.<LocalDate>column(orders, PaymentOrder::paidOn),
                Collections.nCopies(orders.size(), (long) year),
                numbers);
    }

    private static <T extends @Nullable Object> List<T> column(
            List<PaymentOrder> orders, Function<PaymentOrder, T> value) {
        return orders.stream().map(value).toList();
    }
}
