package cn.zhibu.bench;

import java.util.Arrays;

/**
 * One measured stretch.
 *
 * @param count answers
 * @param seconds from the first request written to the last answer read
 * @param median of the latencies, in ms; {@code p99} and {@code max} likewise
 */
record Run(int count, double seconds, double median, double p99, double max, CpuTimes cpu) {

    static Run of(long nanos, long[] latencies) {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new Run(
                sorted.length,
                nanos / 1e9,
                millis(sorted, 0.50),
                millis(sorted, 0.99),
                millis(sorted, 1),
                CpuTimes.NONE);
    }

    Run with(CpuTimes spent) {
        return new Run(count, seconds, median, p99, max, spent);
    }

    /** CPU per answer, which other work on the machine disturbs least. */
    double serviceMicros() {
        return cpu.service() * 1e6 / count;
    }

    double postgresMicros() {
        return cpu.postgres() * 1e6 / count;
    }

    /** Cores that other work on the machine used meanwhile; above 0.35 a rate says little. */
    double foreignCores() {
        return cpu.foreign() / seconds;
    }

    double perSecond() {
        return count / seconds;
    }

    String line() {
        return count + " " + seconds + " " + median + " " + p99 + " " + max;
    }

    static Run parse(String line) {
        String[] words = line.split(" ", -1);
        return new Run(
                Integer.parseInt(words[0]),
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]),
                CpuTimes.NONE);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
