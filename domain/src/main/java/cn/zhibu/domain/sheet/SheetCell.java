package cn.zhibu.domain.sheet;

import java.time.LocalDate;

/** A cell with its type, so that a spreadsheet program sums amounts and never takes a name for a formula. */
public sealed interface SheetCell {

    record Text(String words) implements SheetCell {}

    /** An amount, shown in 元 with two decimals. */
    record Money(long fen) implements SheetCell {}

    record Count(long number) implements SheetCell {}

    /** A rate in hundredths of a percent. */
    record Rate(int basisPoints) implements SheetCell {}

    record Day(LocalDate day) implements SheetCell {}

    /** Nothing. */
    record Empty() implements SheetCell {}

    static SheetCell text(String words) {
        return words.isEmpty() ? new Empty() : new Text(words);
    }
}
