package cn.zhibu.domain.roster;

import java.util.List;

/** What became of the wish to undo an import. */
public sealed interface UndoneRoster {

    /** @param people whose entries are as before */
    record Undone(int people) implements UndoneRoster {}

    record NoReason() implements UndoneRoster {}

    /** Only the last import of the organisation can be undone, and only once. */
    record NotLast() implements UndoneRoster {}

    /** What was done since rests on it; nothing is undone. */
    record Depends(List<String> acts) implements UndoneRoster {
        public Depends {
            acts = List.copyOf(acts);
        }
    }

    record NotYours() implements UndoneRoster {}
}
