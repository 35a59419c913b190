package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.dues.DuesAllocation;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import cn.zhibu.mapper.dues.DuesReversal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a wrong booking back with a reason: the payment and its number stay, what it paid is owed again. */
@Component
public class ReversePayment {

    private static final int LONGEST_REASON = 256;

    private final DuesPaymentMapper payments;
    private final DuesChargeMapper charges;
    private final DuesClerks clerks;
    private final DuesLog log;
    private final Audit audit;

    ReversePayment(DuesPaymentMapper payments, DuesChargeMapper charges, DuesClerks clerks, DuesLog log, Audit audit) {
        this.payments = payments;
        this.charges = charges;
        this.clerks = clerks;
        this.log = log;
        this.audit = audit;
    }

    @Transactional
    public ReversalOutcome reverse(Act act, long paymentId, String reason) {
        DuesPayment payment = payments.lock(paymentId);
        if (payment == null || !clerks.keeps(act.actor(), payment.orgId())) {
            return new ReversalOutcome.NotYours();
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return new ReversalOutcome.NoReason();
        }
        if (payments.reversal(paymentId) != null) {
            return new ReversalOutcome.Already(payment);
        }
        give(act, payment, reason.strip());
        return new ReversalOutcome.Reversed(payment);
    }

    /** All that one act has booked, for 回复 0. */
    @Transactional
    public List<DuesPayment> undo(Act act, long paymentId, String reason) {
        DuesPayment first = payments.find(paymentId);
        if (first == null || first.confirmedBy() != act.actor()) {
            return List.of();
        }
        List<DuesPayment> booked = payments.ofAct(first.confirmedBy(), first.confirmedAt(), paymentId);
        // all charges at once and in their order, as those who book take them: none waits for the other
        charges.lock(booked.stream()
                .flatMap(payment -> payments.allocations(payment.id()).stream())
                .map(DuesAllocation::chargeId)
                .distinct()
                .toList());
        return booked.stream()
                .filter(payment -> reverse(act, payment.id(), reason) instanceof ReversalOutcome.Reversed)
                .toList();
    }

    private void give(Act act, DuesPayment payment, String reason) {
        List<DuesAllocation> paid = payments.allocations(payment.id());
        List<Long> chargeIds = paid.stream().map(DuesAllocation::chargeId).toList();
        charges.lock(chargeIds);
        payments.reverse(new DuesReversal(payment.id(), reason, act.actor(), act.channel(), act.at()));
        payments.turnAllocations(payment.id());
        charges.pay(chargeIds, paid.stream().map(part -> -part.amountFen()).toList());
        log.reversed(act, payment, reason);
        audit.record(act.behalf(payment.memberId()), "dues.reverse", payment.orgId(), payment.id(), reason);
    }
}
