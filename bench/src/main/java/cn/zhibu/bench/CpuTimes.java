package cn.zhibu.bench;

import java.time.Duration;

/** CPU seconds used so far by this process, which is the service, and by the processes of its database. */
record CpuTimes(double service, double postgres) {

    static final CpuTimes NONE = new CpuTimes(0, 0);

    static CpuTimes now(ProcessHandle postmaster) {
        double postgres =
                postmaster.descendants().mapToDouble(CpuTimes::seconds).sum();
        return new CpuTimes(seconds(ProcessHandle.current()), postgres);
    }

    CpuTimes since(CpuTimes start) {
        return new CpuTimes(service - start.service, postgres - start.postgres);
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }
}
