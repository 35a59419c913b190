package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.media.MediaCalls;
import cn.zhibu.sandbox.phone.RefusedAct;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Http;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Everything below {@code /_control/}: what the phone page and outside tests drive the sandbox with. */
public final class ControlApi implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ControlApi.class);
    private static final String PREFIX = "/_control/";

    private final Host host;
    private final MemberControl members;
    private final HostControl hosts;

    /** Controls this host. */
    public ControlApi(Host host) {
        this.host = host;
        this.members = new MemberControl(host);
        this.hosts = new HostControl(host);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Http.send(exchange, guarded(exchange));
    }

    private ApiResponse guarded(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            JsonNode json = body.length == 0 ? Json.object() : Json.parse(body);
            if (!json.isObject()) {
                throw new BadControlCall("The body must be a JSON object.");
            }
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            Map<String, String> query = Query.parse(exchange.getRequestURI().getRawQuery());
            return answer(new ControlCall(exchange.getRequestMethod(), path, query, json));
        } catch (JacksonException e) {
            return bad("The body must be JSON: " + e.getOriginalMessage());
        } catch (ApiFault e) {
            return bad(e.reason());
        } catch (BadControlCall | RefusedAct | IllegalArgumentException | DateTimeException e) {
            return bad(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The sandbox itself failed in {}", exchange.getRequestURI(), e);
            return ApiResponse.json(500, Json.object().put("error", "The sandbox itself failed, see its log."));
        }
    }

    private ApiResponse answer(ControlCall call) {
        if (call.path().startsWith("media/")) {
            Media media = host.world().stores().media().peek(call.path().substring("media/".length()));
            return media == null
                    ? ApiResponse.json(404, Json.object().put("error", "No such media."))
                    : MediaCalls.shown(media);
        }
        if (call.path().startsWith("members/")) {
            return ApiResponse.json(200, members.answer(call));
        }
        return ApiResponse.json(200, hosts.answer(call));
    }

    private static ApiResponse bad(String expected) {
        return ApiResponse.json(400, Json.object().put("error", expected));
    }
}
