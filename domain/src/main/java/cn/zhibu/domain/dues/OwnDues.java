package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesPayment;
import cn.zhibu.mapper.dues.DuesPaymentMapper;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A member's own dues: this month, the year so far, what is open, the receipts. */
@Component
public final class OwnDues {

    private static final int RECEIPTS = 24;

    private final DuesChargeMapper charges;
    private final DuesStandardMapper standards;
    private final DuesPaymentMapper payments;

    OwnDues(DuesChargeMapper charges, DuesStandardMapper standards, DuesPaymentMapper payments) {
        this.charges = charges;
        this.standards = standards;
        this.payments = payments;
    }

    public View of(long memberId, Instant at) {
        LocalDate month = DuesMonths.of(Beijing.date(at));
        LocalDate january = month.withMonth(1);
        return new View(
                month,
                Optional.ofNullable(standards.inForce(memberId, month)),
                charges.ofYear(memberId, january, january.plusYears(1)),
                charges.open(memberId),
                payments.ofMember(memberId, RECEIPTS).stream()
                        .filter(payment -> payments.reversal(payment.id()) == null)
                        .toList());
    }

    /** @param open unpaid months of any year, oldest first; {@code receipts} not reversed, newest first */
    public record View(
            LocalDate month,
            Optional<DuesStandard> standard,
            List<DuesCharge> year,
            List<DuesCharge> open,
            List<DuesPayment> receipts) {

        public Optional<DuesCharge> current() {
            return year.stream()
                    .filter(charge -> charge.duesMonth().equals(month))
                    .findFirst();
        }

        public long paidFen() {
            return year.stream().mapToLong(DuesCharge::paidFen).sum();
        }

        public long paidMonths() {
            return year.stream()
                    .filter(charge -> charge.status() == ChargeStatus.PAID)
                    .count();
        }

        /** Unpaid before this month. */
        public List<DuesCharge> arrears() {
            return open.stream()
                    .filter(charge -> charge.duesMonth().isBefore(month))
                    .toList();
        }
    }
}
