package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesPayment;
import java.time.LocalDate;
import java.util.Optional;

/** What became of what a member said about the dues of a month. */
public sealed interface DuesOutcome {

    record Recorded(DuesCharge charge) implements DuesOutcome {}

    /** The same was said before. */
    record Already(DuesCharge charge) implements DuesOutcome {}

    /** Confirmed long since, or no longer owed. */
    record Settled(DuesCharge charge, Optional<DuesPayment> payment) implements DuesOutcome {}

    /** Nothing is owed for that month, as far as the service knows. */
    record NoCharge(LocalDate month) implements DuesOutcome {}

    record NotYours() implements DuesOutcome {}
}
