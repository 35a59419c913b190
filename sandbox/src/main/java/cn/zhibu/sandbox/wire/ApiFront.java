package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.ledger.Ledger;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything below {@code /cgi-bin/}: faults, JSON, token, call, ledger, in the platform's order of checks. */
public final class ApiFront implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFront.class);

    private static final String PREFIX = "/cgi-bin/";

    private final Routes routes;
    private final TokenCheck tokens;
    private final Runnable revokeTokens;
    private final Faults faults;
    private final Journal journal;

    /** Puts the parts together. */
    public ApiFront(Routes routes, TokenCheck tokens, Runnable revokeTokens, Faults faults, Journal journal) {
        this.routes = routes;
        this.tokens = tokens;
        this.revokeTokens = revokeTokens;
        this.faults = faults;
        this.journal = journal;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = path(exchange);
        Map<String, String> query = Query.parse(exchange.getRequestURI().getRawQuery());
        byte[] body = exchange.getRequestBody().readAllBytes();
        Routes.Route route = routes.find(path);
        if (route == null) {
            LOG.warn("The sandbox does not know the call {} {}", exchange.getRequestMethod(), path);
            Http.send(exchange, ApiResponse.bytes(404, "text/plain", Bytes.EMPTY));
            return;
        }
        perform(exchange, route, path, query, body);
    }

    private void perform(HttpExchange exchange, Routes.Route route, String path, Map<String, String> query, byte[] body)
            throws IOException {
        Instant at = journal.clock().instant();
        long start = System.nanoTime();
        Fault fault = faults.take(path);
        Incoming incoming = new Incoming(exchange, path, query, Bytes.of(body));
        ApiResponse response = before(fault);
        if (response == null) {
            response = guarded(route, incoming);
        }
        if (fault instanceof Fault.EmptyBody) {
            response = ApiResponse.bytes(200, "application/json", Bytes.EMPTY);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        journal.calls()
                .add(new ApiCall(
                        at,
                        incoming.method(),
                        path,
                        incoming.recorded(),
                        response.status(),
                        recorded(path, response),
                        took));
        finish(exchange, fault, response);
    }

    private @Nullable ApiResponse before(@Nullable Fault fault) {
        if (fault instanceof Fault.TokenRevoked) {
            revokeTokens.run();
        }
        if (fault instanceof Fault.BadGateway) {
            String page = "<html><head><title>502 Bad Gateway</title></head><body>502</body></html>";
            return ApiResponse.bytes(502, "text/html", Bytes.of(page.getBytes(StandardCharsets.UTF_8)));
        }
        if (fault instanceof Fault.Errcode errcode) {
            return refused(errcode.code(), Fault.TEXTS.getOrDefault(errcode.code(), "fault ordered by the test"));
        }
        return null;
    }

    private void finish(HttpExchange exchange, @Nullable Fault fault, ApiResponse response) throws IOException {
        if (fault instanceof Fault.Latency latency) {
            Pause.of(latency.delay());
        }
        if (fault instanceof Fault.Hang hang) {
            Pause.of(hang.stall());
            exchange.close();
            return;
        }
        Http.send(exchange, response);
    }

    private ApiResponse guarded(Routes.Route route, Incoming incoming) {
        try {
            ApiRequest request = incoming.read();
            if (route.needsToken()) {
                tokens.check(request.parameter("access_token"));
            }
            if (route.needsPost() && !incoming.method().equals("POST")) {
                throw new ApiFault(40058, "require POST method");
            }
            return route.endpoint().answer(request);
        } catch (ApiFault e) {
            return refused(e.code(), e.reason());
        } catch (JacksonException e) {
            return refused(40058, "Warning: wrong json format. invalid Request Parameter");
        } catch (RuntimeException e) {
            LOG.error("The sandbox itself failed in {}", incoming.path(), e);
            return refused(-1, "system busy (the sandbox failed, see its log)");
        }
    }

    private ApiResponse refused(int code, String reason) {
        String message =
                "%s, hint: [%d_%d_%s], from ip: 127.0.0.1, more info at https://open.work.weixin.qq.com/devtool/query?e=%d"
                        .formatted(
                                reason,
                                journal.clock().instant().getEpochSecond(),
                                journal.ids().small(),
                                journal.ids().hex(16),
                                code);
        return ApiResponse.refused(code, message, Json.object());
    }

    private static JsonNode recorded(String path, ApiResponse response) {
        JsonNode json = response.json();
        if (json == null) {
            return Json.object().put("bytes", response.body().size());
        }
        if (path.equals("gettoken") && json.has("access_token")) {
            return ((ObjectNode) json.deepCopy()).put("access_token", "***");
        }
        return json;
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
        return (query < 0 ? whole : whole.substring(0, query)).replaceAll("/{2,}", "/");
    }

    /** Where calls are recorded, and what the frame needs for it. */
    public record Journal(Ledger<ApiCall> calls, Clock clock, Ids ids) {}
}
