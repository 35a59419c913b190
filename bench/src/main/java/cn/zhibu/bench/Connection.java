package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection with at most one request in flight. Reading an answer makes no garbage, so that the server is measured and not this. */
final class Connection {

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(8 * 1024);
    private int number;
    private long started;

    Connection(InetSocketAddress server, Selector selector) throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** @param since what the latency counts from, in ns */
    void send(int which, ByteBuffer request, long since) throws IOException {
        number = which;
        answer.clear();
        started = since;
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Reads what is there; true once the answer is whole. */
    boolean answered() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IllegalStateException("The server closed a connection in the middle of an answer.");
        }
        return Answers.whole(answer);
    }

    int number() {
        return number;
    }

    long started() {
        return started;
    }

    void close() throws IOException {
        channel.close();
    }
}
