package cn.zhibu.domain.dues;

import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.dues.DuesPayment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What became of confirming dues. */
public sealed interface ConfirmOutcome {

    /** @param names of the people paid for, by id; {@code settled} had paid before */
    record Confirmed(LocalDate month, List<DuesPayment> payments, Map<Long, String> names, List<String> settled)
            implements ConfirmOutcome {

        public Confirmed {
            payments = List.copyOf(payments);
            names = Map.copyOf(names);
            settled = List.copyOf(settled);
        }

        public long fen() {
            return payments.stream().mapToLong(DuesPayment::amountFen).sum();
        }
    }

    /** Nothing was booked. */
    record Unreadable(Selection.Bad bad) implements ConfirmOutcome {}

    /** Beyond six months. */
    record TooFar() implements ConfirmOutcome {}

    /** Nobody is on the list of the month. */
    record NoList(LocalDate month) implements ConfirmOutcome {}

    record NotYours() implements ConfirmOutcome {}
}
