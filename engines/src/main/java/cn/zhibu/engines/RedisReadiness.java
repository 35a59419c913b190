package cn.zhibu.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a Redis has loaded its data and answers PING. */
final class RedisReadiness {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RedisReadiness() {}

    static void await(int port, Path log) {
        long start = System.nanoTime();
        while (!answers(port)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new EngineException("Redis did not come up; its log is " + log + ".");
            }
            Pause.aMoment();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(5);
            return new String(answer, StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }
}
