package cn.zhibu.bench;

import cn.zhibu.bot.callback.Letters;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures by JMH what happens to a callback before it queues, beside its floor and WxJava. */
public final class Steps {

    private Steps() {}

    public static void main(String[] args) throws RunnerException {
        Map<String, Double> perSecond = new Runner(new OptionsBuilder()
                        .include(Letters.class.getSimpleName())
                        .timeUnit(TimeUnit.SECONDS)
                        .forks(2)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run().stream()
                        .map(result -> result.getPrimaryResult())
                        .collect(Collectors.toMap(it -> it.getLabel(), it -> it.getScore()));
        Figures figures = new Figures(System.out);
        perSecond.forEach((step, score) -> figures.figure("envelope_" + step + "_per_second", score));
        double read = perSecond.getOrDefault("read", 0.0);
        figures.figure("envelope_read_over_floor", read / perSecond.getOrDefault("open", 1.0));
        figures.figure("envelope_read_over_wxjava", read / perSecond.getOrDefault("wxJava", 1.0));
    }
}
