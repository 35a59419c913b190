package cn.zhibu.domain.language;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which numbers of a list are meant. A bad one names its part, and nothing of it may be applied. */
public sealed interface Selection {
    record Some(SortedSet<Integer> numbers) implements Selection {}

    /** Everyone except these ({@code 除3、7外}). */
    record AllBut(SortedSet<Integer> numbers) implements Selection {}

    /** Whoever has nothing recorded yet ({@code 其余}). */
    record Rest() implements Selection {}

    record All() implements Selection {}

    /** Nothing is meant; {@code part} is the bad piece as typed. */
    record Bad(String part, Reason reason) implements Selection {}

    /** What is wrong with a part. */
    enum Reason {
        UNREADABLE,
        NO_SUCH_NUMBER,
        TWICE
    }

    /** The first number that the list does not have. */
    default Optional<Bad> missingFrom(Set<Integer> existing) {
        return named().stream()
                .filter(number -> !existing.contains(number))
                .findFirst()
                .map(number -> new Bad(number.toString(), Reason.NO_SUCH_NUMBER));
    }

    /**
     * The numbers meant.
     *
     * @param everyone all numbers of the list
     * @param settled those that have an answer already, left out by {@link Rest}
     */
    default SortedSet<Integer> of(Set<Integer> everyone, Set<Integer> settled) {
        SortedSet<Integer> meant = new TreeSet<>(everyone);
        if (this instanceof Some) {
            meant.retainAll(named());
        } else if (this instanceof AllBut) {
            meant.removeAll(named());
        } else if (this instanceof Rest) {
            meant.removeAll(settled);
        } else if (this instanceof Bad) {
            meant.clear();
        }
        return meant;
    }

    private SortedSet<Integer> named() {
        if (this instanceof Some some) {
            return some.numbers();
        }
        return this instanceof AllBut but ? but.numbers() : new TreeSet<>();
    }
}
