package cn.zhibu.sandbox.wire;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One HTTP request below {@code /cgi-bin/}, read as far as its kind asks. */
record Incoming(HttpExchange exchange, String path, Map<String, String> query, Bytes body) {
    String method() {
        return exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    }

    ApiRequest read() {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return new ApiRequest(path, query, Json.object(), Multipart.read(type, body.array()));
        }
        JsonNode json = body.size() == 0 ? Json.object() : Json.parse(body.array());
        if (!json.isObject()) {
            throw new ApiFault(40058, "Warning: wrong json format. a JSON object is required");
        }
        return new ApiRequest(path, query, json, Upload.NONE);
    }

    JsonNode recorded() {
        try {
            ApiRequest request = read();
            if (request.json().isEmpty()) {
                ObjectNode parameters = (ObjectNode) Json.tree(query);
                parameters.remove("access_token");
                if (parameters.has("corpsecret")) {
                    parameters.put("corpsecret", "***");
                }
                return parameters;
            }
            return request.json();
        } catch (ApiFault | JacksonException e) {
            return Json.object().put("unreadable", body.size());
        }
    }
}
