package cn.zhibu.bot.callback;

import cn.zhibu.domain.inbox.Answer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * WeCom's address for this app, without a thread that waits: GET proves that the address is ours, POST delivers. 200 means kept; 503 asks the platform
 * to deliver again; 4xx is for whoever is not WeCom. The log has one line in and one line out and never the content.
 */
public final class CallbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CallbackServlet.class);

    private final transient Envelope envelope;
    private final transient EventReader events;
    private final transient PassiveXml passive;
    private final transient BiFunction<Inbound, String, CompletionStage<Answer>> reception;

    CallbackServlet(
            Envelope envelope,
            EventReader events,
            PassiveXml passive,
            BiFunction<Inbound, String, CompletionStage<Answer>> reception) {
        this.envelope = envelope;
        this.events = events;
        this.passive = passive;
        this.reception = reception;
    }

    @Override
    public void init() {
        // the console waits one second for the first echo: cipher and random source are loaded before
        envelope.seal("");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, "text/plain", envelope.echo(CallbackQuery.parse(request.getQueryString())));
        } catch (CallbackRefused e) {
            refuse(response, e);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        String xml;
        Inbound inbound;
        try {
            xml = envelope.open(CallbackQuery.parse(request.getQueryString()), body(request));
            inbound = events.read(xml);
        } catch (CallbackRefused e) {
            refuse(response, e);
            return;
        }
        LOG.info("callback in kind={} key={} member={}", kind(inbound), inbound.key(), inbound.userid());
        Exchange exchange = new Exchange(request.startAsync(), inbound, start);
        received(inbound, xml).whenComplete((answer, fault) -> exchange.end(answer, fault, this::sealed));
    }

    private CompletionStage<Answer> received(Inbound inbound, String xml) {
        try {
            return reception.apply(inbound, xml);
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private byte[] sealed(Inbound inbound, Answer answer) {
        String xml = passive.write(inbound, answer);
        return (xml == null ? "" : envelope.seal(xml)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] body(HttpServletRequest request) throws IOException, CallbackRefused {
        if (request.getHeader("Content-Encoding") != null) {
            throw CallbackRefused.malformed();
        }
        if (request.getContentLengthLong() > Envelope.LIMIT) {
            throw CallbackRefused.tooLarge();
        }
        // a chunked body does not say how long it is: one byte over the limit is enough to know
        return request.getInputStream().readNBytes(Envelope.LIMIT + 1);
    }

    private static void answer(HttpServletResponse response, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void refuse(HttpServletResponse response, CallbackRefused refused) {
        LOG.warn("callback refused status={} why={}", refused.status(), refused.getMessage());
        response.setStatus(refused.status());
    }

    private static String kind(Inbound inbound) {
        return inbound instanceof Inbound.Unknown unknown
                ? unknown.kind()
                : inbound.getClass().getSimpleName();
    }
}
