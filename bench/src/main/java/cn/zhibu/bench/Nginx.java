package cn.zhibu.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The machine's nginx (apt-get install nginx-light) with sendfile, for one folder. */
final class Nginx implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(Path file) throws IOException {
        Path folder = Files.createTempDirectory("zhibu-nginx");
        int port = freePort();
        Path root = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.writeString(folder.resolve("nginx.conf"), """
                user root;
                daemon off;
                pid %1$s/pid;
                error_log %1$s/error.log;
                worker_processes auto;
                events { worker_connections 1024; }
                http {
                  access_log %1$s/access.log;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fast;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """.formatted(folder, port, root));
        Process process = new ProcessBuilder(
                        "nginx", "-c", folder.resolve("nginx.conf").toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.await();
        return nginx;
    }

    int port() {
        return port;
    }

    private void await() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!listens()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("nginx does not listen; is it installed?");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
