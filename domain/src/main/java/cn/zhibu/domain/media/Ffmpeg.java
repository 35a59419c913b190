package cn.zhibu.domain.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs ffmpeg where there is one: arguments without a shell, at low priority, never longer than it may. */
@Component
public final class Ffmpeg {

    private static final Logger log = LoggerFactory.getLogger(Ffmpeg.class);
    private static final Duration PROBE = Duration.ofSeconds(10);

    private final String program;
    private final boolean present;

    Ffmpeg(MediaSettings settings) {
        this.program = settings.ffmpeg();
        this.present = runs(List.of(program, "-version"), PROBE);
        log.info("ffmpeg present={}", present);
    }

    public boolean present() {
        return present;
    }

    /**
     * Reads one file and writes another; whether it did.
     *
     * @param source read as a file and nothing else, whatever its content refers to
     * @param how options between the two
     */
    boolean make(Path source, List<String> how, Path target, Duration atMost) {
        List<String> command = new ArrayList<>(List.of(
                "nice",
                "-n",
                "15",
                program,
                "-nostdin",
                "-hide_banner",
                "-loglevel",
                "error",
                "-y",
                "-protocol_whitelist",
                "file"));
        command.addAll(List.of("-i", "file:" + source));
        command.addAll(how);
        command.add("file:" + target);
        return runs(command, atMost);
    }

    private static boolean runs(List<String> command, Duration atMost) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return finished(process, atMost);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean finished(Process process, Duration atMost) {
        try {
            if (process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            log.warn("ffmpeg was stopped after {} seconds.", atMost.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return false;
    }
}
