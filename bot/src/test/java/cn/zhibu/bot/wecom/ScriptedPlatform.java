package cn.zhibu.bot.wecom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A platform that answers each path as told, so that every fault of the wire can be had on purpose. */
final class ScriptedPlatform implements AutoCloseable {

    /** Status, content type and body of one answer. */
    record Answer(int status, String type, byte[] body) {

        static Answer json(String body) {
            return new Answer(200, "application/json; charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer error(int code) {
            return json("{\"errcode\":" + code + ",\"errmsg\":\"some words\"}");
        }
    }

    /** One request as it came. */
    record Call(String path, String query, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Call, Answer>> script = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    ScriptedPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        on("/cgi-bin/gettoken", call -> Answer.json("{\"errcode\":0,\"access_token\":\"T1\",\"expires_in\":7200}"));
    }

    void on(String path, Function<Call, Answer> answer) {
        script.put(path, answer);
    }

    void on(String path, Answer answer) {
        on(path, call -> answer);
    }

    /** Takes the request and never answers. */
    void hang(String path) {
        on(path, call -> {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Answer.json("{}");
        });
    }

    List<Call> calls(String path) {
        return calls.stream().filter(it -> it.path().equals(path)).toList();
    }

    WeComSettings settings() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new WeComSettings(url, "wwzhibu", "1013699173317", "the-secret-of-the-app");
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            URI uri = exchange.getRequestURI();
            Call call = new Call(uri.getPath(), String.valueOf(uri.getQuery()), body);
            calls.add(call);
            Answer answer = script.getOrDefault(call.path(), it -> new Answer(404, "text/html", new byte[0]))
                    .apply(call);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Content-disposition", "attachment; filename=\"a.jpg\"");
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }
}
