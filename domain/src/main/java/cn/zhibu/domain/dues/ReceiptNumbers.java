package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesPaymentMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Receipt numbers without gaps: a branch's counter is locked until the transaction ends, and falls back with it. */
@Component
final class ReceiptNumbers {

    private final DuesPaymentMapper payments;

    ReceiptNumbers(DuesPaymentMapper payments) {
        this.payments = payments;
    }

    /** One for each order; branches are taken in one order, so that two bookings never wait for each other. */
    List<Long> take(List<PaymentOrder> orders, int year) {
        Map<Long, Integer> counts =
                orders.stream().collect(Collectors.groupingBy(PaymentOrder::orgId, Collectors.summingInt(order -> 1)));
        Map<Long, Integer> next = new HashMap<>();
        counts.keySet().stream().sorted().forEach(org -> {
            int count = counts.getOrDefault(org, 0);
            next.put(org, payments.takeNumbers(org, year, count) - count + 1);
        });
        List<Long> numbers = new ArrayList<>(orders.size());
        orders.forEach(order -> numbers.add(next.merge(order.orgId(), 1, Integer::sum) - 1L));
        return numbers;
    }
}
