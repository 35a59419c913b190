package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesPayment;

/** What became of taking a payment back. */
public sealed interface ReversalOutcome {

    record Reversed(DuesPayment payment) implements ReversalOutcome {}

    record Already(DuesPayment payment) implements ReversalOutcome {}

    /** None, or one too long to keep. */
    record NoReason() implements ReversalOutcome {}

    /** No such payment, or not one of the actor's branches. */
    record NotYours() implements ReversalOutcome {}
}
