package cn.zhibu.domain.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks ClamAV about a file by its INSTREAM command (clamd(8)), when one is named. */
@Component
final class VirusScan {

    private static final Logger log = LoggerFactory.getLogger(VirusScan.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 120_000;
    private static final int CHUNK = 64 * 1024;

    private final MediaSettings settings;

    VirusScan(MediaSettings settings) {
        this.settings = settings;
    }

    /** What it said. */
    enum Found {
        CLEAN,
        INFECTED,
        /** No answer: a file that nobody looked at is not kept. */
        AWAY
    }

    Found scan(Path file) {
        MediaSettings.Scanner scanner = settings.scanner();
        if (scanner == null) {
            return Found.CLEAN;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            send(file, socket);
            String answer = new String(socket.getInputStream().readNBytes(4096), StandardCharsets.UTF_8).strip();
            return found(answer.replace("\0", ""));
        } catch (IOException e) {
            log.warn("The virus scanner does not answer: {}", e.toString());
            return Found.AWAY;
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
        // the answer ends with the connection or with a zero byte; nothing more is asked
        socket.shutdownOutput();
    }

    private static Found found(String answer) {
        if (answer.endsWith("FOUND")) {
            log.warn("The virus scanner found {}.", answer.replaceAll("[^\\x20-\\x7e]", ""));
            return Found.INFECTED;
        }
        if (answer.endsWith(": OK")) {
            return Found.CLEAN;
        }
        log.warn("The virus scanner says neither OK nor FOUND; its StreamMaxLength may be below 500 MB.");
        return Found.AWAY;
    }
}
