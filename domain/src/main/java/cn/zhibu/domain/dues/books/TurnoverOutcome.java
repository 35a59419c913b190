package cn.zhibu.domain.dues.books;

import cn.zhibu.mapper.dues.Turnover;

/** What became of recording or reversing a turnover (上缴). */
public sealed interface TurnoverOutcome {

    /** @param heldFen what the branch holds afterwards */
    record Done(long heldFen) implements TurnoverOutcome {}

    /** The branch holds less than that, in 分. */
    record TooMuch(long heldFen) implements TurnoverOutcome {}

    /** The same amount of the same day stands there already. */
    record Twice(Turnover known) implements TurnoverOutcome {}

    record Future() implements TurnoverOutcome {}

    record NoReason() implements TurnoverOutcome {}

    record NotYours() implements TurnoverOutcome {}
}
