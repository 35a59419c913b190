package cn.zhibu.bot.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the service and PostgreSQL and can eat the reply to a COMMIT: the server has committed, the client will never know. */
final class TcpProxy implements AutoCloseable {

    /** The tag of PostgreSQL's CommandComplete message. */
    private static final byte[] COMMITTED = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final int target;
    private final Map<Socket, Socket> links = new ConcurrentHashMap<>();
    private final AtomicInteger toEat = new AtomicInteger();
    private final AtomicInteger eaten = new AtomicInteger();
    private volatile boolean silent;

    private TcpProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static TcpProxy to(int port) {
        try {
            TcpProxy proxy = new TcpProxy(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), port);
            start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new IllegalStateException("The proxy cannot listen.", e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next replies to a COMMIT are eaten, and with each its connection; 0 ends it. */
    void eat(int replies) {
        toEat.set(replies);
    }

    int eaten() {
        return eaten.get();
    }

    /** While silent, nothing of what the server says comes through and nobody is told. */
    void silent(boolean now) {
        silent = now;
        if (!now) {
            // bytes are missing: no connection of that time is of use
            links.forEach(TcpProxy::cut);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        links.forEach(TcpProxy::cut);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                link(client);
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void link(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            links.put(client, server);
            start(() -> pump(client, server, false));
            start(() -> pump(server, client, true));
        } catch (IOException e) {
            client.close();
        }
    }

    private void pump(Socket from, Socket to, boolean replies) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (replies && swallowed(bytes, count)) {
                    return;
                }
                if (!(replies && silent)) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException e) {
            // either side has gone
        } finally {
            links.remove(from);
            links.remove(to);
        }
    }

    private boolean swallowed(byte[] bytes, int count) {
        if (toEat.get() <= 0 || !contains(bytes, count)) {
            return false;
        }
        if (toEat.decrementAndGet() < 0) {
            return false;
        }
        eaten.incrementAndGet();
        return true;
    }

    private static boolean contains(byte[] bytes, int count) {
        for (int i = 0; i + COMMITTED.length <= count; i++) {
            if (java.util.Arrays.equals(bytes, i, i + COMMITTED.length, COMMITTED, 0, COMMITTED.length)) {
                return true;
            }
        }
        return false;
    }

    private static void cut(Socket client, Socket server) {
        try (client;
                server) {
            client.setSoLinger(true, 0);
        } catch (IOException e) {
            // gone already
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
