package cn.zhibu.sandbox.callback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import javax.net.ssl.SSLSocketFactory;

/** One connection to the app, used by one delivery at a time. */
final class Connection {
    /** So long a kept connection is trusted without looking: no server of sense closes that early. */
    private static final long FRESH_NANOS = 500_000_000;

    private final Socket socket;
    private final InputStream in;
    private long used = System.nanoTime();

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static Connection open(URI url, long end) throws IOException {
        boolean secure = "https".equals(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        Socket plain = new Socket();
        plain.connect(new InetSocketAddress(url.getHost(), port), remaining(end));
        plain.setTcpNoDelay(true);
        if (!secure) {
            return new Connection(plain);
        }
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new Connection(factory.createSocket(plain, url.getHost(), port, true));
    }

    HttpAnswer exchange(byte[] request, long end) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        HttpAnswer answer = new HttpReader(in, () -> socket.setSoTimeout(remaining(end))).read();
        used = System.nanoTime();
        return answer;
    }

    /** Whether the other side has not closed it meanwhile. */
    boolean usable() {
        if (System.nanoTime() - used < FRESH_NANOS) {
            return true;
        }
        try {
            socket.setSoTimeout(1);
            in.read(); // an end, or bytes nobody asked for
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            return; // it is gone either way
        }
    }

    private static int remaining(long end) throws SocketTimeoutException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("the time is over");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }
}
