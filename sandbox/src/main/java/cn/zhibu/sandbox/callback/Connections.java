package cn.zhibu.sandbox.callback;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 towards the app over kept connections; never throws. Plain blocking sockets, because a callback must cost the
 * sandbox little: the JDK's client takes about eight times the processor time for one.
 */
final class Connections {
    private static final int KEPT = 256;

    private final Map<String, Deque<Connection>> idle = new HashMap<>();

    Answer get(URI url, Duration deadline) {
        return send(url, "GET", "", deadline);
    }

    Answer post(URI url, String xml, Duration deadline) {
        return send(url, "POST", xml, deadline);
    }

    private Answer send(URI url, String method, String body, Duration deadline) {
        long start = System.nanoTime();
        long end = start + deadline.toNanos();
        try {
            Connection connection = take(url.getAuthority());
            if (connection == null) {
                connection = Connection.open(url, end);
            }
            HttpAnswer answer = exchange(connection, request(url, method, body), end);
            if (answer.keepAlive()) {
                keep(url.getAuthority(), connection);
            } else {
                connection.close();
            }
            return new Answer(answer.status(), millis(start), answer.body(), null);
        } catch (SocketTimeoutException e) {
            return Answer.failed(millis(start), "no answer within " + deadline.toMillis() + " ms");
        } catch (IOException e) {
            return Answer.failed(millis(start), "connection failed: " + e);
        }
    }

    private static HttpAnswer exchange(Connection connection, byte[] request, long end) throws IOException {
        try {
            return connection.exchange(request, end);
        } catch (IOException e) {
            connection.close(); // as the platform does when the time is over
            throw e;
        }
    }

    private static byte[] request(URI url, String method, String body) {
        byte[] utf8 = body.getBytes(StandardCharsets.UTF_8);
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String head = method + " " + path + "?" + url.getRawQuery() + " HTTP/1.1\r\nHost: " + url.getAuthority()
                + "\r\nUser-Agent: Mozilla/4.0\r\nAccept: */*\r\n"
                + (utf8.length == 0 ? "" : "Content-Type: text/xml; charset=UTF-8\r\nContent-Length: " + utf8.length)
                + (utf8.length == 0 ? "\r\n" : "\r\n\r\n");
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[start.length + utf8.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(utf8, 0, whole, start.length, utf8.length);
        return whole;
    }

    private @Nullable Connection take(String authority) {
        while (true) {
            Connection found;
            synchronized (idle) {
                Deque<Connection> kept = idle.get(authority);
                found = kept == null ? null : kept.pollFirst();
            }
            if (found == null || found.usable()) {
                return found;
            }
            found.close();
        }
    }

    private void keep(String authority, Connection connection) {
        synchronized (idle) {
            Deque<Connection> kept = idle.computeIfAbsent(authority, unseen -> new ArrayDeque<>());
            if (kept.size() < KEPT) {
                kept.addFirst(connection);
                return;
            }
        }
        connection.close();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
