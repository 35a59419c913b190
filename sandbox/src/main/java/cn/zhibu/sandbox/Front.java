package cn.zhibu.sandbox;

import cn.zhibu.sandbox.control.ControlApi;
import cn.zhibu.sandbox.control.StaticFiles;
import cn.zhibu.sandbox.oauth.AuthorizePage;
import cn.zhibu.sandbox.wire.ApiFront;
import cn.zhibu.sandbox.wire.FaultyAnswers;
import cn.zhibu.sandbox.wire.Guard;
import cn.zhibu.sandbox.wire.Journal;
import cn.zhibu.sandbox.wire.Routes;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server and what it serves; no Nagle delay, connections kept, at most 64 calls at once. */
final class Front {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private static final int THREADS = 64;
    private static final int TIMERS = 4;
    private static final int NOTICE_MILLIS = 100;

    private final Sandbox sandbox;
    private final ThreadPoolExecutor pool = Threads.pool("sandbox", THREADS);
    private final ScheduledExecutorService timer = Threads.timer("sandbox-later", TIMERS);
    private final ApiFront api;
    private final int port;
    private HttpServer server;

    Front(Sandbox sandbox, Routes routes, Guard guard) {
        // the JDK's server waits 40 ms on each kept connection without the first
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        World world = sandbox.world();
        Platform platform = world.platform();
        Journal journal = new Journal(world.calls(), world.metrics(), platform.clock(), platform.ids());
        FaultyAnswers answers = new FaultyAnswers(timer, () -> platform.tuning().latency(), platform.ids());
        this.sandbox = sandbox;
        this.api = new ApiFront(routes, guard, platform.faults(), journal, answers);
        this.server = listen(platform.settings().port());
        this.port = server.getAddress().getPort();
    }

    int port() {
        return port;
    }

    /** Refuses connections for so long, real time; those that stand are cut, who asked for it hears the answer before. */
    void away(Duration duration) {
        later(this::leave, NOTICE_MILLIS);
        later(this::back, NOTICE_MILLIS + duration.toMillis());
    }

    synchronized void close() {
        server.stop(0);
        timer.shutdownNow();
        pool.shutdownNow();
    }

    private synchronized void leave() {
        server.stop(0);
    }

    private synchronized void back() {
        try {
            server = listen(port);
        } catch (UncheckedIOException e) {
            LOG.error("The sandbox cannot come back.", e);
        }
    }

    private void later(Runnable task, long millis) {
        ScheduledFuture<?> unused = timer.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    private HttpServer listen(int wanted) {
        try {
            HttpServer opened =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 1024);
            serve(opened);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen: " + e.getMessage(), e);
        }
    }

    private void serve(HttpServer opened) {
        opened.createContext("/cgi-bin/", api);
        opened.createContext("/connect/oauth2/authorize", login(false));
        opened.createContext("/wwopen/sso/qrConnect", login(true));
        opened.createContext("/wwlogin/sso/login", login(true));
        opened.createContext("/_control/", new ControlApi(sandbox));
        HttpHandler files = new StaticFiles();
        opened.createContext("/", exchange -> (ApiFront.concerns(exchange) ? api : files).handle(exchange));
        opened.setExecutor(pool);
        opened.start();
    }

    private HttpHandler login(boolean desktop) {
        World world = sandbox.world();
        return new AuthorizePage(world.platform(), world.stores().directory(), world.oauth(), desktop);
    }
}
