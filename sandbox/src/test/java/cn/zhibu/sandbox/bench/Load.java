package cn.zhibu.sandbox.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Kept connections that each send one request after the other; as little work per request as a client can have. */
final class Load {
    private final int port;
    private final String path;

    Load(int port, String path) {
        this.port = port;
        this.path = path;
    }

    /** Sends so many over so many connections and returns the nanoseconds it took; throws when any was refused. */
    long run(int count, int connections) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(count);
        AtomicInteger wrong = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> connection(left, wrong));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (wrong.get() > 0) {
            throw new IllegalStateException(wrong + " calls were not answered by errcode 0.");
        }
        return System.nanoTime() - start;
    }

    private void connection(AtomicInteger left, AtomicInteger wrong) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                out.write(request(number));
                out.flush();
                if (!Answers.body(in).contains("\"errcode\":0")) {
                    wrong.incrementAndGet();
                }
            }
        } catch (IOException e) {
            wrong.incrementAndGet();
        }
    }

    private byte[] request(int number) {
        String body = String.format(
                Locale.ROOT,
                "{\"touser\":\"%s\",\"msgtype\":\"text\",\"agentid\":1000002,\"text\":{\"content\":\"第%d条\"},\"safe\":\"0\"}",
                number % 2 == 0 ? "zhangsan" : "lijianguo",
                number);
        byte[] utf8 = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                + utf8.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
