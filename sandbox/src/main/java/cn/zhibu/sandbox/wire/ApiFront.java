package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.fault.Faults;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Everything below {@code /cgi-bin/}: faults, JSON, token, gate, call, ledger, in the platform's order of checks. */
public final class ApiFront implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFront.class);

    private static final String PREFIX = "/cgi-bin/";

    private final Routes routes;
    private final Guard guard;
    private final Faults faults;
    private final Journal journal;
    private final FaultyAnswers answers;

    /** Puts the parts together. */
    public ApiFront(Routes routes, Guard guard, Faults faults, Journal journal, FaultyAnswers answers) {
        this.routes = routes;
        this.guard = guard;
        this.faults = faults;
        this.journal = journal;
        this.answers = answers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Instant at = journal.now();
        long start = System.nanoTime();
        String path = path(exchange);
        Map<String, String> query = Query.parse(exchange.getRequestURI().getRawQuery());
        byte[] body = exchange.getRequestBody().readAllBytes();
        Incoming incoming = new Incoming(exchange, path, query, Bytes.of(body));
        Routes.Route route = routes.find(path);
        @Nullable Fault fault = route == null ? null : faults.take(path);
        ApiResponse response = route == null ? unknown(incoming) : answer(route, incoming, fault);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        journal.add(at, incoming, response, took);
        answers.finish(exchange, fault, response);
    }

    private ApiResponse answer(Routes.Route route, Incoming incoming, @Nullable Fault fault) {
        guard.before(fault);
        if (fault instanceof Fault.BadGateway gateway) {
            return FaultyAnswers.page(gateway.status());
        }
        if (fault instanceof Fault.Errcode errcode) {
            return journal.refused(
                    errcode.code(), Fault.TEXTS.getOrDefault(errcode.code(), "fault ordered by the test"));
        }
        if (fault instanceof Fault.Reset) {
            return ApiResponse.bytes(0, "text/plain", Bytes.EMPTY);
        }
        return FaultyAnswers.spoiled(fault, guarded(route, incoming, fault));
    }

    private ApiResponse guarded(Routes.Route route, Incoming incoming, @Nullable Fault fault) {
        try {
            ApiRequest request = incoming.read();
            Caller caller = guard.admit(route, incoming);
            if (route.needsPost() && !incoming.method().equals("POST")) {
                throw new ApiFault(40058, "require POST method");
            }
            return route.endpoint().answer(request.by(caller, fault));
        } catch (ApiFault e) {
            return journal.refused(e.code(), e.reason());
        } catch (JacksonException e) {
            return journal.refused(40058, "Warning: wrong json format. invalid Request Parameter");
        } catch (RuntimeException e) {
            LOG.error("The sandbox itself failed in {}", incoming.path(), e);
            return journal.refused(-1, "system busy (the sandbox failed, see its log)");
        }
    }

    private static ApiResponse unknown(Incoming incoming) {
        LOG.error("UNKNOWN CALL {} /cgi-bin/{}: the sandbox does not know it", incoming.method(), incoming.path());
        String text = "The sandbox does not know /cgi-bin/" + incoming.path() + "\n";
        return ApiResponse.bytes(404, "text/plain", Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a call that no other context took is one for the platform; doubled slashes hide it from the server. */
    public static boolean concerns(HttpExchange exchange) {
        return plain(exchange).startsWith(PREFIX);
    }

    private static String path(HttpExchange exchange) {
        return plain(exchange).substring(PREFIX.length());
    }

    private static String plain(HttpExchange exchange) {
        String whole = exchange.getRequestURI().toString();
        int query = whole.indexOf('?');
        String path = query < 0 ? whole : whole.substring(0, query);
        return path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
    }
}
