package cn.zhibu.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints {@code FIGURE name=value}. */
final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void rate(String name, Run run) {
        figure(name + "_per_second", run.perSecond());
        figure(name + "_p50_ms", run.percentileMillis(0.50));
        figure(name + "_p99_ms", run.percentileMillis(0.99));
    }

    void figure(String name, double value) {
        out.println("FIGURE " + name + "=" + String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value));
    }
}
