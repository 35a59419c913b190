package cn.zhibu.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zhibu.domain.fixture.Films;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of a real clamd with one signature of the test's own, where the machine has one: {@code apt-get install -y clamav-daemon}. */
class RealScannerTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final String BAD = "zhibu-test-signature-of-a-bad-file";

    @TempDir
    private Path folder;

    @Test
    void it_finds_what_it_knows_passes_a_film_and_a_file_beyond_its_limit_is_kept_by_nobody() throws Exception {
        assumeTrue(Files.isExecutable(CLAMD), "clamd is not installed on this machine");
        int port = freePort();
        Process clamd = start(port);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> answers(port));
            VirusScan scan = new VirusScan(
                    new MediaSettings(folder, 1, List.of(), new MediaSettings.Scanner("127.0.0.1", port), "none"));
            assertThat(scan.scan(file("film", Films.bytes("clip.mp4")))).isEqualTo(VirusScan.Found.CLEAN);
            assertThat(scan.scan(file("bad", ("x" + BAD + "x").getBytes(StandardCharsets.US_ASCII))))
                    .isEqualTo(VirusScan.Found.INFECTED);
            assertThat(scan.scan(file("large", new byte[3 << 20]))).isEqualTo(VirusScan.Found.AWAY);
        } finally {
            clamd.destroyForcibly().waitFor();
        }
    }

    private Process start(int port) throws IOException {
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        String hex = HexFormat.of().formatHex(BAD.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("zhibu.ndb"), "Zhibu.Test:0:*:" + hex + "\n");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nTCPSocket " + port + "\nTCPAddr 127.0.0.1\nStreamMaxLength 2M\nDatabaseDirectory "
                        + signatures + "\nTemporaryDirectory " + folder + "\n");
        return new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
