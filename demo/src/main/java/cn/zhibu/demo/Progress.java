package cn.zhibu.demo;

import java.io.PrintStream;
import java.util.function.Supplier;

/** The lines a newcomer sees while the demo comes up: what is being done and how long it took. */
final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T made = work.get();
        out.printf("==> %s (%.1f s)%n", what, (System.nanoTime() - start) / 1e9);
        return made;
    }

    void usable(String address) {
        out.printf(
                "==> Ready after %.1f s: %s   (Ctrl-C stops everything)%n", (System.nanoTime() - began) / 1e9, address);
    }
}
