package cn.zhibu.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints {@code FIGURE name=value}; of several rounds the median. */
final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void rounds(String name, List<Run> rounds) {
        figure(name + "_per_second", median(rounds, Run::perSecond));
        figure(name + "_p50_ms", median(rounds, Run::median));
        figure(name + "_p99_ms", median(rounds, Run::p99));
        figure(name + "_service_cpu_us", median(rounds, Run::serviceMicros));
        figure(name + "_postgres_cpu_us", median(rounds, Run::postgresMicros));
        figure(name + "_foreign_cores", median(rounds, Run::foreignCores));
    }

    void figure(String name, double value) {
        out.println("FIGURE " + name + "=" + String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value));
    }

    static double median(List<Run> rounds, ToDoubleFunction<Run> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
