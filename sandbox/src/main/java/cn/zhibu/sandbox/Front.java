package cn.zhibu.sandbox;

import cn.zhibu.sandbox.control.ControlApi;
import cn.zhibu.sandbox.control.StaticFiles;
import cn.zhibu.sandbox.credential.CredentialCalls;
import cn.zhibu.sandbox.directory.AgentCall;
import cn.zhibu.sandbox.directory.DirectoryCalls;
import cn.zhibu.sandbox.media.MediaCalls;
import cn.zhibu.sandbox.message.RecallCall;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.message.UpdateCardCall;
import cn.zhibu.sandbox.oauth.AuthorizePage;
import cn.zhibu.sandbox.oauth.OAuthCalls;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiFront;
import cn.zhibu.sandbox.wire.Routes;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The HTTP server and what it serves; no Nagle delay, connections kept, at most 64 calls at once. */
final class Front {
    private static final int THREADS = 64;

    private final HttpServer server;
    private final ThreadPoolExecutor pool;

    private Front(HttpServer server, ThreadPoolExecutor pool) {
        this.server = server;
        this.pool = pool;
    }

    static Front open(Sandbox sandbox, BooleanSupplier hasCallback) {
        // the JDK's server waits 40 ms on each kept connection without the first
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.idleInterval", "300");
        try {
            int port = sandbox.platform().settings().port();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
            Front front = new Front(server, pool());
            front.serve(sandbox, hasCallback);
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen: " + e.getMessage(), e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
        pool.shutdownNow();
    }

    private void serve(Sandbox sandbox, BooleanSupplier hasCallback) {
        Platform platform = sandbox.platform();
        ApiFront.Journal journal = new ApiFront.Journal(sandbox.calls(), platform.clock(), platform.ids());
        ApiFront api = new ApiFront(
                routes(sandbox, hasCallback), sandbox.tokens(), sandbox.tokens()::revoke, platform.faults(), journal);
        HttpHandler login = new AuthorizePage(
                sandbox.directory(), sandbox.oauth(), platform.settings().corpId());
        server.createContext("/cgi-bin/", api);
        server.createContext("/connect/oauth2/authorize", login);
        server.createContext("/wwopen/sso/qrConnect", login);
        server.createContext("/wwlogin/sso/login", login);
        server.createContext("/_control/", new ControlApi(sandbox));
        HttpHandler files = new StaticFiles();
        server.createContext("/", exchange -> (ApiFront.concerns(exchange) ? api : files).handle(exchange));
        server.setExecutor(pool);
        server.start();
    }

    private static Routes routes(Sandbox sandbox, BooleanSupplier hasCallback) {
        Platform platform = sandbox.platform();
        SendCall.Stores stores = sandbox.stores();
        Agent agent = new Agent(platform.settings().agentId());
        Routes routes = new Routes();
        new CredentialCalls(platform.settings(), sandbox.tokens(), platform.clock(), platform.ids()).register(routes);
        new DirectoryCalls(stores.directory()).register(routes);
        new MediaCalls(stores.media()).register(routes);
        new OAuthCalls(sandbox.oauth()).register(routes);
        sandbox.menu().register(routes);
        return routes.post("message/send", new SendCall(platform, stores, hasCallback))
                .post("message/update_template_card", new UpdateCardCall(stores, agent))
                .post("message/recall", new RecallCall(stores.messages(), stores.chats(), platform.clock()))
                .get("agent/get", new AgentCall(agent, stores.directory()));
    }

    private static ThreadPoolExecutor pool() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "sandbox-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
