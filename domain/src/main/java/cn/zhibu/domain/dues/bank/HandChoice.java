package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.DuesPayment;

/** What came of the collector's decision about a line. */
public sealed interface HandChoice {

    record Booked(DuesPayment payment) implements HandChoice {}

    record Ignored() implements HandChoice {}

    /** More was given than the person owes, in 分; it takes the word that the rest was given freely. */
    record TooMuch(long restFen) implements HandChoice {}

    /** Decided before, or not for the actor to decide. */
    record Refused() implements HandChoice {}
}
