package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Http;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phone page and its libraries, from the class path. */
public final class StaticFiles implements HttpHandler {
    private static final String MISSING = """
            Nothing is here. / shows the phones, /panel the control panel, /cgi-bin/* is the platform,
            /_control/* the control API (for example /_control/state), /connect/oauth2/authorize the login.
            """;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=UTF-8"),
            Map.entry("css", "text/css; charset=UTF-8"),
            Map.entry("js", "text/javascript; charset=UTF-8"),
            Map.entry("mjs", "text/javascript; charset=UTF-8"),
            Map.entry("json", "application/json; charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String resource = resource(exchange.getRequestURI().getPath());
        Http.send(exchange, resource == null ? missing() : file(resource));
    }

    private static @Nullable String resource(String path) {
        if (path.contains("..") || path.contains("//") || path.contains("\\")) {
            return null;
        }
        if (path.equals("/") || path.equals("/phones") || path.equals("/phones/")) {
            return "/phones/index.html";
        }
        if (path.equals("/panel") || path.equals("/panel/")) {
            return "/panel/index.html";
        }
        if (path.startsWith("/phones/") || path.startsWith("/panel/")) {
            return path;
        }
        return path.startsWith("/webjars/") ? "/META-INF/resources" + path : null;
    }

    private static ApiResponse file(String resource) throws IOException {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                return missing();
            }
            String ending = resource.substring(resource.lastIndexOf('.') + 1);
            String type = TYPES.getOrDefault(ending, "application/octet-stream");
            return ApiResponse.page(200, type, Bytes.of(in.readAllBytes()));
        }
    }

    private static ApiResponse missing() {
        return ApiResponse.bytes(404, "text/plain; charset=UTF-8", Bytes.of(MISSING.getBytes(StandardCharsets.UTF_8)));
    }
}
