package cn.zhibu.sandbox.wire;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One HTTP request below {@code /cgi-bin/}, read once, as far as its kind asks. */
final class Incoming {
    private final HttpExchange exchange;
    private final String path;
    private final Map<String, String> query;
    private final Bytes body;
    private @Nullable ApiRequest read;

    Incoming(HttpExchange exchange, String path, Map<String, String> query, Bytes body) {
        this.exchange = exchange;
        this.path = path;
        this.query = query;
        this.body = body;
    }

    HttpExchange exchange() {
        return exchange;
    }

    String path() {
        return path;
    }

    String method() {
        return exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    }

    String ip() {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    String token() {
        return query.getOrDefault("access_token", "");
    }

    boolean debug() {
        return query.getOrDefault("debug", "").equals("1");
    }

    ApiRequest read() {
        ApiRequest known = read;
        if (known == null) {
            known = parse();
            read = known;
        }
        return known;
    }

    /** What the ledger keeps: the body or the query, without credentials. */
    JsonNode recorded() {
        try {
            ApiRequest request = read();
            return request.json().isEmpty() ? masked() : request.json();
        } catch (ApiFault | JacksonException e) {
            return Json.object().put("unreadable", body.size());
        }
    }

    private ApiRequest parse() {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String range = exchange.getRequestHeaders().getFirst("Range");
        boolean file = type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        JsonNode json = file || body.size() == 0 ? Json.object() : Json.parse(body.array());
        if (!json.isObject()) {
            throw new ApiFault(40058, "Warning: wrong json format. a JSON object is required");
        }
        Upload upload = file ? Multipart.read(type, body.array()) : Upload.NONE;
        return new ApiRequest(path, query, json, upload, Caller.NOBODY, ip(), range == null ? "" : range, null);
    }

    private JsonNode masked() {
        ObjectNode parameters = Json.object();
        query.forEach(parameters::put);
        parameters.remove("access_token");
        if (parameters.has("corpsecret")) {
            parameters.put("corpsecret", "***");
        }
        return parameters;
    }
}
