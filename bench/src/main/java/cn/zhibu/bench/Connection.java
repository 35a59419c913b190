package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection with at most one request in flight. Answers carry a Content-Length, as those of the service do. */
final class Connection {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(16 * 1024);
    private int number;
    private long started;
    private long took;

    Connection(InetSocketAddress server, Selector selector) throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(int which, byte[] request) throws IOException {
        number = which;
        answer.clear();
        started = System.nanoTime();
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads what is there; true once the answer is whole. */
    boolean answered() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IllegalStateException("The server closed a connection in the middle of an answer.");
        }
        String text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        int head = text.indexOf(END_OF_HEAD);
        if (head < 0) {
            return false;
        }
        if (!text.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(
                    "The server answered " + text.lines().findFirst().orElse(""));
        }
        Matcher length = LENGTH.matcher(text);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        boolean whole = text.length() >= head + END_OF_HEAD.length() + body;
        took = System.nanoTime() - started;
        return whole;
    }

    int number() {
        return number;
    }

    long nanos() {
        return took;
    }

    void close() throws IOException {
        channel.close();
    }
}
