package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesEventMapper;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books payments: the only writer of payments and allocations. One set of statements for any number of them; each gets the next receipt number
 * of its branch and year, and a rollback gives the numbers back.
 */
@Component
public class BookPayments {

    private final DuesChargeMapper charges;
    private final DuesPaymentMapper payments;
    private final DuesEventMapper events;
    private final ReceiptNumbers numbers;
    private final StopAsking silence;

    BookPayments(
            DuesChargeMapper charges,
            DuesPaymentMapper payments,
            DuesEventMapper events,
            ReceiptNumbers numbers,
            StopAsking silence) {
        this.charges = charges;
        this.payments = payments;
        this.events = events;
        this.numbers = numbers;
        this.silence = silence;
    }

    /** Whoever calls has checked that the actor keeps the dues of these branches. */
    @Transactional
    public Booked book(Act act, List<PaymentOrder> orders) {
        Map<Long, DuesCharge> locked = lock(orders);
        List<PaymentOrder> good = new ArrayList<>();
        List<PaymentOrder> refused = new ArrayList<>();
        Map<Long, Long> left = new HashMap<>();
        locked.values().forEach(charge -> left.put(charge.id(), charge.openFen()));
        orders.forEach(order -> (takes(order, locked, left) ? good : refused).add(order));
        return new Booked(good.isEmpty() ? List.of() : written(act, good, locked), refused);
    }

    private static int year(Act act) {
        return Beijing.date(act.at()).getYear();
    }

    private Map<Long, DuesCharge> lock(List<PaymentOrder> orders) {
        List<Long> ids = orders.stream()
                .flatMap(order -> order.shares().stream())
                .map(PaymentOrder.Share::chargeId)
                .distinct()
                .toList();
        return charges.lock(ids).stream().collect(Collectors.toMap(DuesCharge::id, Function.identity()));
    }

    private static boolean takes(PaymentOrder order, Map<Long, DuesCharge> locked, Map<Long, Long> left) {
        boolean fits = order.amountFen() > 0
                && order.extraFen() >= 0
                && order.shares().stream().allMatch(share -> {
                    DuesCharge charge = locked.get(share.chargeId());
                    return charge != null
                            && charge.memberId() == order.memberId()
                            && charge.orgId() == order.orgId()
                            && share.fen() > 0
                            && share.fen() <= left.getOrDefault(share.chargeId(), 0L);
                });
        boolean once = order.shares().stream()
                        .map(PaymentOrder.Share::chargeId)
                        .distinct()
                        .count()
                == order.shares().size();
        if (fits && once) {
            order.shares().forEach(share -> left.merge(share.chargeId(), -share.fen(), Long::sum));
        }
        return fits && once;
    }

    private List<DuesPayment> written(Act act, List<PaymentOrder> orders, Map<Long, DuesCharge> locked) {
        List<DuesPayment> rows = payments.insertAll(
                PaymentRows.of(orders, numbers.take(orders, year(act)), year(act)),
                act.actor(),
                act.channel(),
                act.at());
        List<Long> paymentIds = new ArrayList<>();
        List<PaymentOrder.Share> shares = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            for (PaymentOrder.Share share : orders.get(i).shares()) {
                paymentIds.add(rows.get(i).id());
                shares.add(share);
            }
        }
        List<Long> chargeIds = shares.stream().map(PaymentOrder.Share::chargeId).toList();
        List<Long> fens = shares.stream().map(PaymentOrder.Share::fen).toList();
        payments.allocate(paymentIds, chargeIds, fens);
        charges.pay(chargeIds, fens);
        events.paid(
                rows.stream().map(DuesPayment::id).toList(), "payment.confirm", act.actor(), act.channel(), act.at());
        silence.settled(
                chargeIds.stream()
                        .map(locked::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                act.at());
        return rows;
    }
}
