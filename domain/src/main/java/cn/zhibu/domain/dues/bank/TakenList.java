package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.BankFile;
import java.util.List;

/** What became of a list that was handed in. */
public sealed interface TakenList {

    /**
     * Its lines are kept; comparing comes next.
     *
     * @param fresh lines that no earlier list had
     * @param unused captions that were not understood
     */
    record Taken(long fileId, int lines, int fresh, List<BankFault> faults, List<String> unused) implements TakenList {
        public Taken {
            faults = List.copyOf(faults);
            unused = List.copyOf(unused);
        }
    }

    /** The same lines were handed in before; nothing changed. */
    record Known(BankFile file) implements TakenList {}

    /** Not one line could be read. */
    record Nothing(List<BankFault> faults) implements TakenList {
        public Nothing {
            faults = List.copyOf(faults);
        }
    }

    record NotYours() implements TakenList {}
}
