package cn.zhibu.domain.rhythm;

import java.time.LocalDate;

/** What became of a day that a secretary gave. */
public sealed interface DateOutcome {

    record Set(String name, LocalDate day) implements DateOutcome {}

    /** Not a day that can be. */
    record Impossible() implements DateOutcome {}

    /** Nobody of this name in the branch, or several. */
    record NoSuchPerson(String name) implements DateOutcome {}

    /** Not the actor's branch. */
    record NotYours() implements DateOutcome {}
}
