package cn.zhibu.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program is run; a script stands for it. */
class FfmpegTest {

    @TempDir
    private Path folder;

    @Test
    void a_machine_without_it_says_so() {
        assertThat(ffmpeg("/nowhere/ffmpeg").present()).isFalse();
    }

    @Test
    void arguments_reach_it_as_they_are_and_through_no_shell() throws IOException {
        Ffmpeg ffmpeg = script("for word in \"$@\"; do echo \"$word\"; done > " + folder.resolve("seen"));
        assertThat(ffmpeg.present()).isTrue();
        Path source = folder.resolve("a b; touch evil $(touch evil)");
        assertThat(ffmpeg.make(source, List.of("-c", "copy"), folder.resolve("out.mp4"), Duration.ofSeconds(20)))
                .isTrue();
        assertThat(Files.readAllLines(folder.resolve("seen")))
                .contains("file:" + source, "-nostdin", "-protocol_whitelist")
                .endsWith("-c", "copy", "file:" + folder.resolve("out.mp4"));
    }

    @Test
    void one_that_takes_too_long_is_stopped_with_all_it_started() throws IOException {
        Ffmpeg ffmpeg = script("[ \"$1\" = -version ] || sleep 60");
        long began = System.nanoTime();
        assertThat(ffmpeg.make(folder.resolve("in"), List.of(), folder.resolve("out"), Duration.ofMillis(300)))
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void one_that_fails_has_made_nothing() throws IOException {
        Ffmpeg ffmpeg = script("[ \"$1\" = -version ]");
        assertThat(ffmpeg.make(folder.resolve("in"), List.of(), folder.resolve("out"), Duration.ofSeconds(20)))
                .isFalse();
    }

    private Ffmpeg script(String lines) throws IOException {
        Path program = folder.resolve("ffmpeg");
        Files.writeString(program, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return ffmpeg(program.toString());
    }

    private Ffmpeg ffmpeg(String program) {
        return new Ffmpeg(new MediaSettings(folder, 1, List.of(), null, program));
    }
}
