package cn.zhibu.sandbox.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer on the wire. {@code json} is kept for the ledger when the body is JSON. */
public record ApiResponse(
        int status,
        Map<String, String> headers,
        Bytes body,
        @Nullable JsonNode json) {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; font-src data:";
    private static final String JSON = "application/json; charset=UTF-8";

    /** Success: {@code errcode} 0 in front of the fields given. */
    public static ApiResponse ok(ObjectNode fields) {
        ObjectNode all = Json.object().put("errcode", 0).put("errmsg", "ok");
        all.setAll(fields);
        return json(200, all, Map.of("Content-Type", JSON, "error-code", "0", "error-msg", "ok"));
    }

    /** Success without fields. */
    public static ApiResponse ok() {
        return ok(Json.object());
    }

    /** A refusal: HTTP 200, the number and a message that carries a hint, as the live platform does. */
    public static ApiResponse refused(int code, String message, ObjectNode extra) {
        ObjectNode all = Json.object().put("errcode", code).put("errmsg", message);
        all.setAll(extra);
        Map<String, String> headers =
                Map.of("Content-Type", JSON, "error-code", Integer.toString(code), "error-msg", ascii(message));
        return json(200, all, headers);
    }

    /** Any JSON with a status, outside the platform's own conventions. */
    public static ApiResponse json(int status, JsonNode node) {
        return json(status, node, Map.of("Content-Type", JSON));
    }

    /** Raw bytes. */
    public static ApiResponse bytes(int status, String contentType, Bytes body) {
        return new ApiResponse(status, Map.of("Content-Type", contentType), body, null);
    }

    /** A page or a part of one: it may load from this address only, and the type given is the type. */
    public static ApiResponse page(int status, String contentType, Bytes body) {
        Map<String, String> headers = Map.of(
                "Content-Type", contentType, "Content-Security-Policy", POLICY, "X-Content-Type-Options", "nosniff");
        return new ApiResponse(status, headers, body, null);
    }

    private static ApiResponse json(int status, JsonNode node, Map<String, String> headers) {
        return new ApiResponse(status, headers, Bytes.of(Json.bytes(node)), node);
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
