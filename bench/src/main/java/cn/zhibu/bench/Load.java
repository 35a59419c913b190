package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;

/** Sends prepared requests over a fixed number of kept-alive connections, one in flight on each; one thread, so that the server keeps the machine. */
final class Load {

    private final InetSocketAddress server;
    private final int connections;

    Load(int port, int connections) {
        this.server = new InetSocketAddress("127.0.0.1", port);
        this.connections = connections;
    }

    /** @throws IllegalStateException when one answer is not 200 */
    Run run(List<byte[]> requests) throws IOException {
        long[] latencies = new long[requests.size()];
        int next = 0;
        int done = 0;
        try (Selector selector = Selector.open()) {
            long start = System.nanoTime();
            for (; next < Math.min(connections, requests.size()); next++) {
                new Connection(server, selector).send(next, requests.get(next));
            }
            while (done < latencies.length) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    Connection connection = (Connection) key.attachment();
                    if (!connection.answered()) {
                        continue;
                    }
                    latencies[connection.number()] = connection.nanos();
                    done++;
                    if (next < latencies.length) {
                        connection.send(next, requests.get(next));
                        next++;
                    } else {
                        connection.close();
                    }
                }
                selector.selectedKeys().clear();
            }
            return Run.of(System.nanoTime() - start, latencies);
        }
    }
}
