package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Kept-alive connections, each asking for one range of a film after the other from a place of its own, all read by one thread. */
final class FilmReaders {

    private static final int BUFFER = 512 << 10;

    private final int port;
    private final String path;
    private final String header;
    private final int range;

    FilmReaders(int port, String path, String header, int range) {
        this.port = port;
        this.path = path;
        this.header = header;
        this.range = range;
    }

    /** Megabytes a second. */
    double read(int readers, int length, int seconds) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        List<Reader> all = new ArrayList<>();
        long bytes = 0;
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < readers; i++) {
                all.add(new Reader(selector, length, (long) i * range % length / range * range));
            }
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                selector.select(100);
                for (SelectionKey key : selector.selectedKeys()) {
                    bytes += ((Reader) key.attachment()).readable(buffer);
                }
                selector.selectedKeys().clear();
            }
            double took = (System.nanoTime() - start) / 1e9;
            for (Reader reader : all) {
                reader.channel.close();
            }
            return bytes / took / (1 << 20);
        }
    }

    /** One connection with one request in flight. */
    private final class Reader {

        private final SocketChannel channel;
        private final int length;
        private long next;
        private long left;

        Reader(Selector selector, int length, long first) throws IOException {
            this.length = length;
            this.next = first;
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
            ask();
        }

        private void ask() throws IOException {
            long last = Math.min(next + range, length) - 1;
            channel.write(ByteBuffer.wrap(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=" + next + "-"
                            + last + "\r\n" + header + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII)));
            left = -(last - next + 1);
            next = last + 1 >= length ? 0 : last + 1;
        }

        int readable(ByteBuffer buffer) throws IOException {
            buffer.clear();
            int read = channel.read(buffer);
            if (read < 0) {
                throw new IllegalStateException("The server closed a connection in the middle of a film.");
            }
            int body = left < 0 ? body(buffer.flip()) : read;
            left -= body;
            if (left == 0) {
                ask();
            }
            return body;
        }

        /** What follows the head; the head is small and comes at once. */
        private int body(ByteBuffer answer) {
            for (int i = 3; i < answer.limit(); i++) {
                if (answer.get(i) == '\n' && answer.get(i - 1) == '\r' && answer.get(i - 2) == '\n') {
                    if (answer.get(9) != '2' || answer.get(11) != '6') {
                        throw new IllegalStateException(
                                "No part of a film: " + StandardCharsets.US_ASCII.decode(answer));
                    }
                    left = -left;
                    return answer.limit() - i - 1;
                }
            }
            throw new IllegalStateException("A head in two pieces.");
        }
    }
}
