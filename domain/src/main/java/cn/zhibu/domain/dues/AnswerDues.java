package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member says about the dues of a month, or a secretary for them; it books nothing: the collector's confirmation does. */
@Component
public class AnswerDues {

    private final DuesChargeMapper charges;
    private final DuesPaymentMapper payments;
    private final StopAsking silence;
    private final DuesLog log;

    AnswerDues(DuesChargeMapper charges, DuesPaymentMapper payments, StopAsking silence, DuesLog log) {
        this.charges = charges;
        this.payments = payments;
        this.silence = silence;
        this.log = log;
    }

    /** Whoever acts for somebody else has been found to answer for them. */
    @Transactional
    public DuesOutcome answer(Act act, LocalDate month, DuesAnswer answer) {
        DuesCharge found = charges.of(act.subject(), month);
        if (found == null) {
            return new DuesOutcome.NoCharge(month);
        }
        DuesCharge charge = charges.lock(List.of(found.id())).get(0);
        if (charge.status() != ChargeStatus.OPEN) {
            return new DuesOutcome.Settled(
                    charge, payments.ofMember(act.subject(), 1).stream().findFirst());
        }
        if (charge.answer() == answer) {
            return new DuesOutcome.Already(charge);
        }
        charges.answer(charge.id(), answer, act.at());
        silence.answered(charge, act.at());
        if (answer != DuesAnswer.BEHALF) {
            silence.nobodyElsePays(charge, act.at());
        }
        log.charge(act, "charge.answer", charge, answer.name());
        return new DuesOutcome.Recorded(Objects.requireNonNull(charges.find(charge.id())));
    }

    /** 回复 0: as if nothing had been said, while nobody has confirmed. */
    @Transactional
    public DuesOutcome takeBack(Act act, long chargeId) {
        DuesCharge charge = charges.lock(List.of(chargeId)).stream().findFirst().orElse(null);
        if (charge == null || charge.memberId() != act.subject()) {
            return new DuesOutcome.NotYours();
        }
        if (charge.status() != ChargeStatus.OPEN) {
            return new DuesOutcome.Settled(
                    charge, payments.ofMember(act.subject(), 1).stream().findFirst());
        }
        charges.answer(chargeId, null, null);
        silence.nobodyElsePays(charge, act.at());
        log.charge(act, "charge.unanswer", charge, null);
        return new DuesOutcome.Recorded(Objects.requireNonNull(charges.find(chargeId)));
    }
}
