package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesBehalf;
import cn.zhibu.mapper.dues.DuesCharge;
import java.time.LocalDate;

/** What became of asking somebody to pay, or of the answer to that. */
public sealed interface BehalfOutcome {

    /** The one asked has been sent the question. */
    record Asked(DuesBehalf request) implements BehalfOutcome {}

    /** A relative or friend without an account: noted. */
    record Noted(DuesBehalf request) implements BehalfOutcome {}

    record Agreed(DuesBehalf request, DuesCharge charge, String name) implements BehalfOutcome {}

    record Refused(DuesBehalf request, String name) implements BehalfOutcome {}

    /** Decided or taken back before, or the dues are paid. */
    record Over(DuesBehalf request) implements BehalfOutcome {}

    record Oneself() implements BehalfOutcome {}

    record NothingOwed(LocalDate month) implements BehalfOutcome {}

    record NotYours() implements BehalfOutcome {}
}
