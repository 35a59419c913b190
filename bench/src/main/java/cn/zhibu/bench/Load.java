package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.List;

/** Sends prepared requests over kept-alive connections from one thread, so that the server keeps the machine. */
final class Load {

    private final InetSocketAddress server;
    private final List<ByteBuffer> requests;
    private final long[] latencies;
    private final ArrayDeque<Connection> idle = new ArrayDeque<>();
    private final double nanosBetween;
    private int next;
    private int done;
    private long start;

    Load(int port, List<ByteBuffer> requests, int rate) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.requests = requests;
        this.latencies = new long[requests.size()];
        this.nanosBetween = rate == 0 ? 0 : 1e9 / rate;
    }

    /** @throws IllegalStateException when one answer is not 200 */
    Run run(int connections) throws IOException {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                idle.add(new Connection(server, selector));
            }
            start = System.nanoTime();
            while (done < latencies.length) {
                send();
                receive(selector);
            }
            long took = System.nanoTime() - start;
            for (Connection connection : idle) {
                connection.close();
            }
            return Run.of(took, latencies);
        }
    }

    private void send() throws IOException {
        while (!idle.isEmpty() && next < latencies.length) {
            long now = System.nanoTime();
            long due = start + (long) (next * nanosBetween);
            if (due > now) {
                return;
            }
            idle.remove().send(next, requests.get(next), nanosBetween == 0 ? now : due);
            next++;
        }
    }

    private void receive(Selector selector) throws IOException {
        if (nanosBetween == 0) {
            selector.select();
        } else {
            selector.select(1);
        }
        for (SelectionKey key : selector.selectedKeys()) {
            Connection connection = (Connection) key.attachment();
            if (connection.answered()) {
                latencies[connection.number()] = System.nanoTime() - connection.started();
                done++;
                idle.add(connection);
            }
        }
        selector.selectedKeys().clear();
    }
}
