package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.BookPayments;
import cn.zhibu.domain.dues.Booked;
import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.PayWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Books a line for the person whom the collector has named. */
@Component
final class HandBooking {

    private final BookPayments booking;
    private final MonthsAhead ahead;

    HandBooking(BookPayments booking, MonthsAhead ahead) {
        this.booking = booking;
        this.ahead = ahead;
    }

    Booked book(Act act, PaymentOrder order) {
        return booking.book(act, List.of(order));
    }

    /** To the cent where that is possible, else the oldest first and the last one in part. */
    PaymentOrder order(Act act, BankRow line, BankDebtor person) {
        BankDebtor further = ahead.of(List.of(person), List.of(line)).getOrDefault(person.memberId(), person);
        List<PaymentOrder.Share> shares = BankRules.match(line, person)
                .or(() -> BankRules.ahead(line, further))
                .map(match -> ahead.shares(match, act.at()))
                .orElseGet(() -> parts(line.amountFen(), person));
        long paid = shares.stream().mapToLong(PaymentOrder.Share::fen).sum();
        return new PaymentOrder(
                org(person, shares),
                person.memberId(),
                null,
                null,
                PayWay.BANK,
                line.paidOn() == null ? Beijing.date(act.at()) : line.paidOn(),
                shares,
                line.amountFen() - paid);
    }

    private static long org(BankDebtor person, List<PaymentOrder.Share> shares) {
        return person.charges().stream()
                .filter(one -> shares.stream().anyMatch(share -> Objects.equals(share.chargeId(), one.chargeId())))
                .map(BankDebtor.Owed::orgId)
                .findFirst()
                .orElse(person.orgId());
    }

    private static List<PaymentOrder.Share> parts(long fen, BankDebtor person) {
        List<PaymentOrder.Share> shares = new ArrayList<>();
        long left = fen;
        long org = -1;
        for (BankDebtor.Owed one : person.charges()) {
            boolean here = org < 0 || org == one.orgId();
            if (left > 0 && one.openFen() > 0 && here && one.chargeId() != null) {
                org = one.orgId();
                shares.add(new PaymentOrder.Share(one.chargeId(), Math.min(left, one.openFen())));
                left -= Math.min(left, one.openFen());
            }
        }
        return shares;
    }
}
