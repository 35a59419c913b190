package cn.zhibu.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A small shell that outlives the JVM. Its input is a pipe from here: when the JVM ends in any way, kill -9 included,
 * the pipe closes and the shell stops the server and removes a throw-away folder.
 */
final class Watchdog implements AutoCloseable {

    // waits for the pid file, since the JVM may die while the server is still starting
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            if read -r told; then exit 0; fi
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              if [ -s "$1" ]; then break; fi
              sleep 0.1
            done
            pid=$(head -n 1 "$1")
            if [ -n "$pid" ]; then kill -"$2" "$pid"; fi
            waited=0
            while [ -e "$1" ] && kill -0 "$pid" && [ "$waited" -lt 300 ]; do
              sleep 0.1
              waited=$((waited + 1))
            done
            if [ -n "$3" ]; then rm -rf -- "$3"; fi
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(Path pidFile, String signal, @Nullable Path throwAway) {
        String folder = throwAway == null ? "" : throwAway.toString();
        try {
            return new Watchdog(
                    new ProcessBuilder("sh", "-c", SCRIPT, "zhibu-watchdog", pidFile.toString(), signal, folder)
                            .directory(Path.of("/").toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the shell that the server has been stopped in good order. */
    @Override
    public void close() {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("stopped\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("The watchdog shell is gone.", e);
        }
    }
}
