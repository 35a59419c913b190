package cn.zhibu.app.torture;

import cn.zhibu.app.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Processes of {@code zhibu.jar} on one database, of which a load balancer knows those that are ready. */
final class Instances implements AutoCloseable {

    private static final Path JAR = Path.of("target", "zhibu.jar").toAbsolutePath();

    private final Site site;
    private final Path folder;
    private final List<Instance> running = new CopyOnWriteArrayList<>();
    private final List<Process> all = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Instances(Site site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    /** A process that is ready, and where. */
    record Instance(Process process, URI url) {}

    /** Starts so many side by side; returns when each is ready. */
    void start(int count) {
        start(JAR, count);
    }

    /** The same of another version. */
    void start(Path jar, int count) {
        List<ServiceProcess> starting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            starting.add(started(jar));
        }
        starting.forEach(each -> running.add(new Instance(each.process(), each.ready())));
    }

    private ServiceProcess started(Path jar) {
        Path log = folder.resolve("instance-" + all.size() + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                ServiceProcess.java(),
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toAbsolutePath().toString());
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            Process process = ServiceProcess.start(builder, site.environment());
            all.add(process);
            return new ServiceProcess(process, () -> Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the load balancer sends the next delivery; one that has just died is still on its list for a while. */
    URI next() {
        List<Instance> now = List.copyOf(running);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).url();
    }

    /** {@code kill -9} of the oldest. */
    void kill() {
        ended(Process::destroyForcibly);
    }

    /** SIGTERM to the oldest, which leaves the load balancer's list only when it has gone. */
    void stop() {
        ended(process -> {
            process.destroy();
            return process;
        });
    }

    private void ended(UnaryOperator<Process> end) {
        Instance oldest = running.get(0);
        try {
            if (!end.apply(oldest.process()).waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("An instance does not stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
        running.remove(oldest);
    }

    /** The oldest. */
    Instance first() {
        return running.get(0);
    }

    @Override
    public void close() {
        all.forEach(Process::destroyForcibly);
        for (Process process : all) {
            process.onExit().join();
        }
    }
}
