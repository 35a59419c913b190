package cn.zhibu.domain.dues.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comparing a line with what is owed came to. */
sealed interface BankVerdict {

    /** It pays these charges of one person to the cent. */
    record Match(long memberId, List<BankDebtor.Owed> paid) implements BankVerdict {
        public Match {
            paid = List.copyOf(paid);
        }
    }

    /** One person owed just this and has paid already. */
    record PaidBefore(long memberId) implements BankVerdict {}

    /** Several people fit, or nobody's amount does; the person when there is only one of the name. */
    record Unclear(@Nullable Long memberId) implements BankVerdict {}

    /** Nobody has the name. */
    record Unknown() implements BankVerdict {}
}
