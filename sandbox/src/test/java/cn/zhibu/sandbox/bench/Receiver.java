package cn.zhibu.sandbox.bench;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import cn.zhibu.sandbox.wire.Query;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An app that accepts every callback with an empty 200, so that only the sender is measured. */
final class Receiver implements AutoCloseable {
    private static final byte[] EMPTY =
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    final AtomicInteger posts = new AtomicInteger();

    private final ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
    private final CallbackCrypto crypto;

    Receiver() throws IOException {
        SandboxSettings settings = SandboxSettings.sample();
        crypto = new CallbackCrypto(settings.token(), settings.aesKey(), settings.corpId());
        start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/callback";
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            return; // the measurement is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = Answers.head(in); !head.isEmpty(); head = Answers.head(in)) {
                Answers.body(head, in);
                if (head.startsWith("GET")) {
                    socket.getOutputStream().write(echo(head));
                } else {
                    posts.incrementAndGet();
                    socket.getOutputStream().write(EMPTY);
                }
            }
        } catch (IOException closed) {
            return; // the sandbox let go of the connection
        }
    }

    private byte[] echo(String head) {
        String target = head.substring(head.indexOf('?') + 1, head.indexOf(" HTTP"));
        Map<String, String> query = Query.parse(target);
        String plain = crypto.open(new Sealed(
                query.getOrDefault("echostr", ""),
                query.getOrDefault("msg_signature", ""),
                query.getOrDefault("timestamp", ""),
                query.getOrDefault("nonce", "")));
        return ("HTTP/1.1 200 OK\r\nContent-Length: " + plain.length() + "\r\n\r\n" + plain)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
