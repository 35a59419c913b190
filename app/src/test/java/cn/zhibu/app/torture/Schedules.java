package cn.zhibu.app.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** All orders of a few things, and the same with repetitions. */
final class Schedules {

    private Schedules() {}

    static List<List<Integer>> permutations(int count) {
        List<List<Integer>> all = new ArrayList<>();
        extend(List.of(), IntStream.range(0, count).boxed().toList(), all);
        return all;
    }

    private static void extend(List<Integer> begun, List<Integer> left, List<List<Integer>> all) {
        if (left.isEmpty()) {
            all.add(begun);
        }
        for (Integer next : left) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.add(next);
            extend(longer, left.stream().filter(each -> !each.equals(next)).toList(), all);
        }
    }

    /** The same order of first deliveries, with up to as many repetitions somewhere behind them. */
    static List<Integer> repeated(List<Integer> order, Random random) {
        List<Integer> longer = new ArrayList<>(order);
        List<Integer> again = new ArrayList<>(order);
        Collections.shuffle(again, random);
        for (Integer each : again.subList(0, 1 + random.nextInt(order.size()))) {
            int first = longer.indexOf(each);
            longer.add(first + 1 + random.nextInt(longer.size() - first), each);
        }
        return longer;
    }
}
