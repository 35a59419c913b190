package cn.zhibu.sandbox.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes answers to the JDK's HTTP server. */
public final class Http {
    private Http() {}

    /** Sends the whole answer; a HEAD request gets the headers only. */
    public static void send(HttpExchange exchange, ApiResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = exchange.getRequestMethod().toUpperCase(Locale.ROOT).equals("HEAD")
                || response.body().size() == 0;
        exchange.sendResponseHeaders(
                response.status(), bodiless ? -1 : response.body().size());
        if (!bodiless) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(response.body().array());
            }
        }
        exchange.close();
    }
}
