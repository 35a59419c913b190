package cn.zhibu.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short program to its end. */
final class Command {

    private static final long LIMIT_SECONDS = 60;

    private Command() {}

    /** @throws EngineException with the program's own words when it fails or takes longer than a minute */
    static void run(List<String> words) {
        try {
            // a file, not a pipe: a server started by the program would keep a pipe open for ever
            Path output = Files.createTempFile("zhibu-command", ".txt");
            try {
                check(words, exitCode(words, output), output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the program exists and ends well. */
    static boolean succeeds(List<String> words) {
        try {
            return exitCode(words, Path.of("/dev/null")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int exitCode(List<String> words, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new EngineException(words.get(0) + " did not end within a minute.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for " + words.get(0) + ".", e);
        }
    }

    private static void check(List<String> words, int exitCode, Path output) throws IOException {
        if (exitCode != 0) {
            throw new EngineException("%s ended with code %d: %s"
                    .formatted(
                            String.join(" ", words),
                            exitCode,
                            Files.readString(output).strip()));
        }
    }
}
