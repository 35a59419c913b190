package cn.zhibu.bench;

import java.util.Arrays;

/**
 * One measured stretch.
 *
 * @param nanos from the first request written to the last answer read
 * @param sorted how long each answer took, in ns, shortest first
 */
record Run(long nanos, long[] sorted) {

    static Run of(long nanos, long[] latencies) {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new Run(nanos, sorted);
    }

    double perSecond() {
        return sorted.length / (nanos / 1e9);
    }

    double percentileMillis(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
