package cn.zhibu.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnginesIT {

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void nothing_is_left_after_the_jvm_was_killed(String signal, @TempDir Path temp) throws IOException {
        assumeFalse(
                signal.equals("INT") && interruptsAreIgnored(),
                "a job in the background hands its deafness to SIGINT down");
        Process jvm = child(temp);
        BufferedReader output = jvm.inputReader();
        List<String> ports = List.of(output.readLine().split(" "));
        assertThat(ports).hasSize(2).allMatch(EnginesIT::listens);

        Command.run(List.of("kill", "-" + signal, Long.toString(jvm.pid())));

        await().atMost(Duration.ofSeconds(15)).until(() -> ports.stream().noneMatch(EnginesIT::listens));
        await().atMost(Duration.ofSeconds(15)).until(() -> entries(temp).isEmpty());
    }

    @Test
    void closing_leaves_no_server_and_no_folder(@TempDir Path temp) throws IOException {
        Process jvm = child(temp);
        List<String> ports = List.of(jvm.inputReader().readLine().split(" "));

        jvm.getOutputStream().close();
        assertThat(jvm.onExit().join().exitValue()).isZero();

        assertThat(ports).hasSize(2).noneMatch(EnginesIT::listens);
        assertThat(entries(temp)).isEmpty();
    }

    private static Process child(Path temp) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djava.io.tmpdir=" + temp,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildJvm.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("zhibu-"))
                    .toList();
        }
    }

    private static boolean listens(String port) {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(port))) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
