package cn.zhibu.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Folders that come and go with a server. */
final class Folders {

    private static final int TRIES = 30;
    private static final long PAUSE_NANOS = 100_000_000;

    private Folders() {}

    static Path throwAway(String name) {
        try {
            return Files.createTempDirectory("zhibu-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path ready(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data folder " + folder + ".", e);
        }
    }

    /** A child of a server that was stopped, as one that rewrites the append-only file, may still write for a moment. */
    static void delete(Path folder) {
        for (int triesLeft = TRIES; !deleted(folder, triesLeft == 1); triesLeft--) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean deleted(Path folder, boolean lastTry) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            if (lastTry && Files.exists(folder)) {
                throw new IllegalStateException("Cannot delete " + folder + ".", e);
            }
            return !Files.exists(folder);
        }
    }
}
