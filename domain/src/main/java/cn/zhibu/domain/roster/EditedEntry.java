package cn.zhibu.domain.roster;

import java.util.List;

/** What became of the wish to change a person's entry. */
public sealed interface EditedEntry {

    /** @param changes in words, old and new */
    record Edited(List<String> changes) implements EditedEntry {
        public Edited {
            changes = List.copyOf(changes);
        }
    }

    /** It says so already. */
    record Same() implements EditedEntry {}

    record NoReason() implements EditedEntry {}

    /** The entry would say what no entry may. */
    record Wrong(List<String> problems) implements EditedEntry {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /** Not a person of this desk, or the own entry while somebody else can decide. */
    record NotYours() implements EditedEntry {}
}
