package cn.zhibu.sandbox;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Plain calls outside a rig. */
final class FakeHttp {
    private FakeHttp() {}

    static String get(String url) throws IOException {
        return new String(URI.create(url).toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static String post(String url, String body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
