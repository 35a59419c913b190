package cn.zhibu.sandbox.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The newest entries of something that happened, numbered from 1. Thread-safe; the oldest entries fall out. */
public final class Ledger<T> {
    private final int capacity;
    private final Deque<Numbered<T>> entries = new ArrayDeque<>();
    private long last;

    /** An empty ledger that keeps at most {@code capacity} entries. */
    public Ledger(int capacity) {
        this.capacity = capacity;
    }

    /** Appends and returns the number given. */
    public synchronized long add(T value) {
        entries.addLast(new Numbered<>(++last, value));
        if (entries.size() > capacity) {
            entries.removeFirst();
        }
        return last;
    }

    /** Everything kept, oldest first. */
    public List<T> all() {
        return after(0).stream().map(Numbered::value).toList();
    }

    /** Entries that match, oldest first. */
    public List<T> where(Predicate<? super T> condition) {
        return all().stream().filter(condition).toList();
    }

    /** Entries with a number above {@code number}. */
    public synchronized List<Numbered<T>> after(long number) {
        return entries.stream().filter(entry -> entry.number() > number).toList();
    }

    /** Forgets all entries; the numbers go on. */
    public synchronized void clear() {
        entries.clear();
    }

    /** One entry and its number. */
    public record Numbered<T>(long number, T value) {}
}
