package cn.zhibu.sandbox;

import cn.zhibu.sandbox.crypto.CallbackCrypto;
import cn.zhibu.sandbox.crypto.Sealed;
import cn.zhibu.sandbox.wire.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bot of a few lines: opens callbacks, remembers them, and answers what the test tells it to. */
final class FakeApp implements AutoCloseable {
    final List<String> inner = new CopyOnWriteArrayList<>();
    final List<String> queries = new CopyOnWriteArrayList<>();
    final List<String> echoes = new CopyOnWriteArrayList<>();
    final List<String> envelopes = new CopyOnWriteArrayList<>();
    volatile Function<String, Answer> reply = xml -> Answer.EMPTY;
    volatile Function<String, String> echo = plain -> plain;

    private final SandboxSettings settings;
    private final CallbackCrypto crypto;
    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();

    FakeApp(SandboxSettings settings) {
        this.settings = settings;
        this.crypto = new CallbackCrypto(settings.token(), settings.aesKey(), settings.corpId());
        this.server = listening();
        server.createContext("/wecom/callback", this::handle);
        server.setExecutor(pool);
        server.start();
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port of this machine is free.", e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/wecom/callback");
    }

    void text(String words) {
        reply = xml -> sealed("<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + words + "]]></Content>", xml);
    }

    void fields(String xmlFields) {
        reply = xml -> sealed(xmlFields, xml);
    }

    Answer sealed(String fields, String inbound) {
        return sealed(crypto, fields, inbound);
    }

    Answer sealed(CallbackCrypto with, String fields, String inbound) {
        return new Answer(200, envelope(with.seal(reply(fields, inbound), "1700000000", "n1")));
    }

    /** A plain text reply, not sealed yet. */
    String words(String content, String inbound) {
        return reply("<MsgType>text</MsgType><Content>" + content + "</Content>", inbound);
    }

    private String reply(String fields, String inbound) {
        return "<xml><ToUserName><![CDATA[" + tag(inbound, "FromUserName")
                + "]]></ToUserName><FromUserName><![CDATA[" + settings.corpId()
                + "]]></FromUserName><CreateTime>1700000000</CreateTime>" + fields + "</xml>";
    }

    static String envelope(Sealed sealed) {
        return "<xml><Encrypt><![CDATA[" + sealed.encrypt() + "]]></Encrypt><MsgSignature><![CDATA["
                + sealed.signature()
                + "]]></MsgSignature><TimeStamp>" + sealed.timestamp() + "</TimeStamp><Nonce><![CDATA[" + sealed.nonce()
                + "]]></Nonce></xml>";
    }

    static String tag(String xml, String name) {
        Matcher found =
                Pattern.compile("<" + name + ">(?:<!\\[CDATA\\[)?([^<\\]]*)").matcher(xml);
        return found.find() ? found.group(1) : "";
    }

    private void handle(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().getRawQuery();
        Map<String, String> query = Query.parse(raw);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String encrypt = exchange.getRequestMethod().equals("GET") ? query.get("echostr") : tag(body, "Encrypt");
        Answer answer;
        try {
            String plain = crypto.open(
                    new Sealed(encrypt, query.get("msg_signature"), query.get("timestamp"), query.get("nonce")));
            if (exchange.getRequestMethod().equals("GET")) {
                echoes.add(raw);
                answer = new Answer(200, echo.apply(plain));
            } else {
                inner.add(plain);
                queries.add(raw);
                envelopes.add(body);
                answer = reply.apply(plain);
            }
        } catch (RuntimeException e) {
            answer = new Answer(403, e.toString());
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }

    record Answer(int status, String body) {
        static final Answer EMPTY = new Answer(200, "");
    }
}
