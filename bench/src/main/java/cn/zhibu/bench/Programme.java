package cn.zhibu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is measured, in which order: floor and check-ins in turn, the order of the two turned round from round to round. */
final class Programme {

    private static final int ROUNDS = 3;
    /** Below this the compiler takes as much of the machine as what it compiles. */
    private static final int WARM = Integer.getInteger("bench.warm", 60_000);

    private static final int STORM = 50_000;

    private final Crowd crowd;
    private final GeneratorProcess generator;
    private final Figures figures;
    private final ProcessHandle postmaster;
    private int people;

    Programme(Crowd crowd, GeneratorProcess generator, Figures figures) {
        this.crowd = crowd;
        this.generator = generator;
        this.figures = figures;
        this.postmaster = crowd.postmaster();
    }

    /** How many check-ins were sent in all. */
    int run(String[] connections) throws IOException {
        List<Integer> all = connections.length == 0
                ? List.of(1, 16, 64, 256)
                : Arrays.stream(connections).map(Integer::valueOf).toList();
        crowd.gather(WARM * 2 + all.stream().mapToInt(Programme::count).sum() * (ROUNDS + 1) + 2 * STORM);
        go(Order.Kind.FLOOR, 64, 0, WARM);
        go(Order.Kind.TAPS, 64, 0, WARM);
        go(Order.Kind.WORDS, 64, 0, WARM / 3);
        for (int each : all) {
            beside(Order.Kind.TAPS, each);
        }
        Run words = go(Order.Kind.WORDS, 64, 0, count(64));
        figures.rounds("words_c64", List.of(words));
        if (connections.length == 0) {
            rushes();
        }
        int rows = crowd.claimed();
        if (rows != people) {
            throw new IllegalStateException("Of " + people + " check-ins " + rows + " have a row.");
        }
        figures.figure("rows", rows);
        return rows;
    }

    private void rushes() throws IOException {
        Run open = go(Order.Kind.TAPS, 256, 5_000, count(64));
        figures.rounds("taps_at_5000_per_second", List.of(open));
        Run storm = go(Order.Kind.TAPS, 256, 0, STORM);
        figures.figure("storm_50000_seconds", storm.seconds());
    }

    private void beside(Order.Kind kind, int connections) throws IOException {
        List<Run> floors = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 1) {
                runs.add(go(kind, connections, 0, count(connections)));
            }
            floors.add(go(Order.Kind.FLOOR, connections, 0, count(connections)));
            if (round % 2 == 0) {
                runs.add(go(kind, connections, 0, count(connections)));
            }
            ratios.add(runs.get(round).perSecond() / floors.get(round).perSecond());
        }
        figures.rounds("floor_c" + connections, floors);
        figures.rounds("taps_c" + connections, runs);
        figures.figure(
                "ratio_c" + connections, ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private Run go(Order.Kind kind, int connections, int rate, int count) throws IOException {
        CpuTimes start = CpuTimes.now(postmaster);
        Run run = generator.run(new Order(kind, connections, rate, people, count));
        CpuTimes spent = CpuTimes.now(postmaster).since(start);
        people += kind == Order.Kind.FLOOR ? 0 : count;
        return run.with(spent);
    }

    private static int count(int connections) {
        return Integer.getInteger("bench.count", connections == 1 ? 3_000 : 15_000);
    }
}
