package cn.zhibu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * CPU seconds used so far.
 *
 * @param service by this process
 * @param postgres by the processes of its database
 * @param foreign by everything on this machine that belongs to neither them nor to the generator
 */
record CpuTimes(double service, double postgres, double foreign) {

    static final CpuTimes NONE = new CpuTimes(0, 0, 0);

    private static final Path MACHINE = Path.of("/proc/stat");
    private static final int TICKS_PER_SECOND = 100;
    /** Columns of the first line: user, nice, system, then idle and waiting, then interrupts and what the host took. */
    private static final int[] BUSY = {1, 2, 3, 6, 7, 8};

    static CpuTimes now(ProcessHandle postmaster) {
        ProcessHandle service = ProcessHandle.current();
        double ours = Stream.concat(Stream.of(service), service.descendants())
                .mapToDouble(CpuTimes::seconds)
                .sum();
        double postgres =
                postmaster.descendants().mapToDouble(CpuTimes::seconds).sum();
        // the database has left this process' family: its server is a daemon
        return new CpuTimes(seconds(service), postgres, machine() - ours - postgres);
    }

    CpuTimes since(CpuTimes start) {
        return new CpuTimes(service - start.service, postgres - start.postgres, foreign - start.foreign);
    }

    private static double machine() {
        if (!Files.exists(MACHINE)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(MACHINE)) {
            String[] columns = lines.findFirst().orElse("").split(" +", -1);
            return Arrays.stream(BUSY)
                            .mapToLong(column -> Long.parseLong(columns[column]))
                            .sum()
                    / (double) TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }
}
