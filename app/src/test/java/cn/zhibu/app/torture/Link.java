package cn.zhibu.app.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A connection between the service and one of its neighbours that can be poisoned. */
final class Link implements AutoCloseable {

    /** What the network does. */
    enum Toxic {
        PASS,
        /** Nobody listens: the connection ends at once. */
        REFUSE,
        /** Everything asked for disappears. */
        SILENT_UP,
        /** Everything answered disappears. */
        SILENT_DOWN,
        DELAY,
        JITTER,
        /** Some 200 kB a second. */
        SLOW,
        /** One to eight bytes at a time. */
        SLICE,
        /** Reset while a request is on its way. */
        RESET_UP,
        /** Reset in the middle of an answer. */
        RESET_DOWN,
        /** Closed in order in the middle of an answer. */
        FIN_DOWN,
        /** One answer in eight never comes, and with it its connection goes. */
        LOSE_REPLY,
        /** Every connection ends after a while, whatever it does. */
        FLAP
    }

    private static final int AFTER_BYTES = 20_000;
    private static final int BUFFER = 16_384;

    private final ServerSocket door;
    private final int target;
    private final Map<Socket, Socket> open = new ConcurrentHashMap<>();
    private final AtomicInteger strikes = new AtomicInteger();
    private volatile Toxic toxic = Toxic.PASS;

    private Link(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static Link to(int port) {
        try {
            Link link = new Link(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), port);
            start(link::accept);
            return link;
        } catch (IOException e) {
            throw new IllegalStateException("The link cannot listen.", e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often something was withheld or broken. */
    int strikes() {
        return strikes.get();
    }

    /** From now on; connections of the time before a return to normal are of no use any more. */
    void poison(Toxic now) {
        if (now == toxic) {
            return;
        }
        toxic = now;
        if (now == Toxic.PASS || now == Toxic.REFUSE) {
            open.forEach(Link::reset);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (toxic == Toxic.REFUSE) {
                    strikes.incrementAndGet();
                    reset(client, client);
                } else {
                    join(client);
                }
            } catch (IOException e) {
                // closed, or the target has gone
            }
        }
    }

    private void join(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.put(client, server);
            start(() -> pump(client, server, true));
            start(() -> pump(server, client, false));
        } catch (IOException e) {
            client.close();
        }
    }

    private void pump(Socket from, Socket to, boolean up) {
        byte[] bytes = new byte[BUFFER];
        long passed = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                passed += count;
                if (broken(from, to, up, passed)) {
                    return;
                }
                pass(bytes, count, out, up);
            }
        } catch (IOException e) {
            // either side has gone
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private boolean broken(Socket from, Socket to, boolean up, long passed) {
        boolean now = switch (toxic) {
            case RESET_UP -> up && passed > AFTER_BYTES;
            case RESET_DOWN, FIN_DOWN -> !up && passed > AFTER_BYTES;
            case LOSE_REPLY -> !up && chance(8);
            case FLAP -> chance(50);
            default -> false;
        };
        if (now) {
            strikes.incrementAndGet();
            if (toxic != Toxic.FIN_DOWN) {
                reset(from, to);
            }
        }
        return now;
    }

    private void pass(byte[] bytes, int count, OutputStream out, boolean up) throws IOException {
        switch (toxic) {
            case SILENT_UP, SILENT_DOWN -> {
                if (up == (toxic == Toxic.SILENT_UP)) {
                    strikes.incrementAndGet();
                } else {
                    out.write(bytes, 0, count);
                }
            }
            case SLICE -> slices(bytes, count, out);
            default -> {
                delay(count);
                out.write(bytes, 0, count);
            }
        }
    }

    private void delay(int count) {
        long micros = switch (toxic) {
            case DELAY -> 20_000;
            case JITTER -> ThreadLocalRandom.current().nextInt(60_000);
            case SLOW -> count * 5L;
            default -> 0;
        };
        if (micros > 0) {
            strikes.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
        }
    }

    private void slices(byte[] bytes, int count, OutputStream out) throws IOException {
        strikes.incrementAndGet();
        for (int from = 0; from < count; ) {
            int size = Math.min(count - from, 1 + ThreadLocalRandom.current().nextInt(8));
            out.write(bytes, from, size);
            out.flush();
            from += size;
        }
    }

    private static boolean chance(int oneIn) {
        return ThreadLocalRandom.current().nextInt(oneIn) == 0;
    }

    private static void reset(Socket one, Socket other) {
        try (one;
                other) {
            one.setSoLinger(true, 0);
            other.setSoLinger(true, 0);
        } catch (IOException e) {
            // gone already
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "link");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try (door) {
            open.forEach(Link::reset);
        } catch (IOException e) {
            throw new IllegalStateException("The link does not close.", e);
        }
    }
}
