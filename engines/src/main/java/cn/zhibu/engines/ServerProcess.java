package cn.zhibu.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server known by its pid file and the name of its program. */
record ServerProcess(Path pidFile, String program) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends what a crashed run may have left, and its stale pid file, which must never point at a stranger. */
    void clearLeftover(String signal) {
        running().ifPresent(left -> stop(signal));
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop(String signal) {
        Optional<ProcessHandle> running = running();
        if (running.isEmpty()) {
            return;
        }
        Command.run(List.of("kill", "-" + signal, Long.toString(running.get().pid())));
        awaitEnd(running.get());
    }

    boolean isUp() {
        return running().isPresent();
    }

    private Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isOurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").endsWith(program);
    }

    /** The pid file goes last; the process itself may stay as a zombie where nobody reaps orphans. */
    private void awaitEnd(ProcessHandle process) {
        long start = System.nanoTime();
        while (Files.exists(pidFile) && isOurs(process)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new EngineException(program + " did not stop within " + PATIENCE.toSeconds() + " seconds.");
            }
            Pause.aMoment();
        }
    }
}
