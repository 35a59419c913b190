package cn.zhibu.sandbox;

import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A sandbox with a small app behind it, and a client that calls the platform as a bot would. */
final class Rig implements AutoCloseable {
    static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

    final Sandbox sandbox;
    final FakeApp app;
    private final HttpClient client = HttpClient.newHttpClient();

    Rig() {
        this(Sandbox.start(SandboxSettings.sample(), Directory.sample(), SandboxClock.frozenAt(START)));
    }

    Rig(Sandbox sandbox) {
        this.sandbox = sandbox;
        app = new FakeApp(sandbox.platform().settings());
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(20)));
        UrlCheck check = sandbox.callbackUrl(app.url());
        if (!check.ok()) {
            throw new IllegalStateException(check.toString());
        }
    }

    String token() {
        SandboxSettings settings = sandbox.platform().settings();
        String path = "/cgi-bin/gettoken?corpid=" + settings.corpId() + "&corpsecret=" + settings.secret();
        return get(path).path("access_token").asString("");
    }

    /** A token of another secret of the corp. */
    String token(String secret) {
        String corp = sandbox.platform().settings().corpId();
        return get("/cgi-bin/gettoken?corpid=" + corp + "&corpsecret=" + secret)
                .path("access_token")
                .asString("");
    }

    /** Uploads a file as multipart. */
    JsonNode upload(String path, String name, byte[] content) {
        byte[] head = ("--XX\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--XX--\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return json(raw("POST", path, "multipart/form-data; boundary=XX", body));
    }

    static int code(JsonNode answer) {
        return answer.path("errcode").asInt(-99);
    }

    JsonNode get(String path) {
        return json(raw("GET", path, ""));
    }

    JsonNode api(String path) {
        return get("/cgi-bin/" + path + (path.contains("?") ? "&" : "?") + "access_token=" + token());
    }

    JsonNode api(String path, String body) {
        String joint = path.contains("?") ? "&" : "?";
        return json(raw("POST", "/cgi-bin/" + path + joint + "access_token=" + token(), body));
    }

    /** Sends with the agent id filled in. */
    JsonNode send(String fields) {
        return api(
                "message/send",
                "{\"agentid\":%d,%s}".formatted(sandbox.platform().settings().agentId(), fields));
    }

    JsonNode text(String touser, String words) {
        return send("\"touser\":\"%s\",\"msgtype\":\"text\",\"text\":{\"content\":\"%s\"}".formatted(touser, words));
    }

    JsonNode card(String touser, String card) {
        return send("\"touser\":\"%s\",\"msgtype\":\"template_card\",\"template_card\":%s".formatted(touser, card));
    }

    static String buttons(String task) {
        return """
                {"card_type":"button_interaction","task_id":"%s","main_title":{"title":"主题党日通知"},
                 "sub_title_text":"三楼会议室","button_list":[{"text":"参加","style":1,"key":"yes"},
                 {"text":"请假","style":2,"key":"no"}]}""".formatted(task);
    }

    JsonNode control(String path) {
        return get("/_control/" + path);
    }

    HttpResponse<byte[]> control(String path, String body) {
        return raw("POST", "/_control/" + path, body);
    }

    HttpResponse<byte[]> raw(String method, String path, String body) {
        return raw(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> raw(String method, String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A call for a part of a file. */
    HttpResponse<byte[]> range(String path, String range) {
        String whole = sandbox.url() + "/cgi-bin/" + path + "&access_token=" + token();
        return send(HttpRequest.newBuilder(URI.create(whole)).header("Range", range));
    }

    /** A call repeated while connections are refused. */
    JsonNode patient(String path, long patience, TimeUnit unit) {
        long end = System.nanoTime() + unit.toNanos(patience);
        while (true) {
            try {
                return get(path);
            } catch (UncheckedIOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    static JsonNode json(HttpResponse<byte[]> response) {
        return Json.parse(response.body());
    }

    @Override
    public void close() {
        sandbox.close();
        app.close();
    }
}
