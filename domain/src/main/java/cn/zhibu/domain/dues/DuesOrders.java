package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person on the list pays: the month, with it arrears or months ahead where the terms say so. */
@Component
final class DuesOrders {

    private final DuesChargeMapper charges;

    DuesOrders(DuesChargeMapper charges) {
        this.charges = charges;
    }

    /** Empty when nothing of it is owed. */
    Optional<PaymentOrder> of(DuesLine line, LocalDate month, ConfirmTerms terms, Instant at) {
        DuesCharge own = Objects.requireNonNull(charges.find(line.chargeId()), "a charge is never deleted");
        // one receipt is one branch's: what was or will be owed elsewhere is paid there
        List<PaymentOrder.Share> shares = Stream.concat(
                        charges.open(line.memberId()).stream()
                                .filter(charge -> charge.duesMonth().equals(month)
                                        || (terms.arrears()
                                                && charge.duesMonth().isBefore(month))),
                        ahead(line, month, terms, at))
                .filter(charge -> charge.orgId() == own.orgId())
                .map(PaymentOrder.Share::whole)
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentOrder(
                        own.orgId(),
                        line.memberId(),
                        line.payerId(),
                        line.payerName(),
                        terms.way(),
                        terms.paidOn(),
                        shares,
                        0));
    }

    private Stream<DuesCharge> ahead(DuesLine line, LocalDate month, ConfirmTerms terms, Instant at) {
        return IntStream.rangeClosed(1, terms.monthsAhead())
                .mapToObj(month::plusMonths)
                .map(later -> {
                    charges.makeAhead(line.memberId(), later, at);
                    return charges.of(line.memberId(), later);
                })
                .filter(charge -> charge != null && charge.status() == ChargeStatus.OPEN);
    }
}
