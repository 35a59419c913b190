package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.bot.settings.CannotStart;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.SharedPostgres;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What stops the start, what only degrades, and what the outside sees of it. */
class StartIT {

    private final SandboxSettings platform = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(platform, Directory.sample(), SandboxClock.system());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void without_settings_the_process_ends_with_sentences_and_code_2() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName());
        builder.environment().keySet().removeIf(it -> it.startsWith("WECOM") || it.startsWith("DATABASE"));
        builder.environment().put("WECOM_AGENT_ID", "one");
        Process process = builder.start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        List<String> sentences =
                errors.lines().filter(it -> !it.startsWith("WARNING")).toList();
        assertThat(sentences)
                .allMatch(it -> it.matches("[A-Z_]+ is (not set|malformed): set it to .*\\."))
                .anyMatch(it -> it.startsWith("WECOM_CORP_ID is not set"))
                .anyMatch(it -> it.startsWith("WECOM_AGENT_ID is malformed"));
        assertThat(output + errors).doesNotContain("\tat ", "Exception");
    }

    @Test
    void an_absent_database_stops_the_start() {
        Map<String, Object> settings = settings();
        settings.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/zhibu");
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database cannot be used (SQLState 08001): see that PostgreSQL runs");
    }

    @Test
    void a_wrong_secret_stops_the_start() {
        Map<String, Object> settings = settings();
        settings.put("WECOM_SECRET", "quite-another-secret");
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "WeCom refuses the app (errcode 40001): set WECOM_CORP_ID to the corp id and WECOM_SECRET to the Secret of this very app.");
    }

    @Test
    void redis_and_wecom_away_only_degrade() throws Exception {
        Map<String, Object> settings = settings();
        // its own: another test may have read the directory into the shared one
        settings.put("DATABASE_URL", SharedPostgres.get().createDatabase("start_degraded"));
        settings.put("REDIS_URL", "redis://127.0.0.1:1");
        settings.put("WECOM_API_URL", "http://127.0.0.1:1");
        try (ConfigurableApplicationContext context = start(settings)) {
            HttpResponse<String> health = get(context, "/actuator/health");
            assertThat(health.body())
                    .contains("\"redis\":{\"details\":{\"reason\":\"Redis does not answer\"},\"status\":\"DEGRADED\"}")
                    .contains(
                            "\"wecomToken\":{\"details\":{\"reason\":\"WeCom does not answer\"},\"status\":\"DEGRADED\"}");
            assertThat(get(context, "/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get(context, "/actuator/health/readiness").statusCode())
                    .as("no directory yet")
                    .isEqualTo(503);
        }
    }

    @Test
    void the_outside_sees_health_metrics_and_the_callback_only() throws Exception {
        try (ConfigurableApplicationContext context = start(settings())) {
            assertThat(get(context, "/actuator/health").body()).contains("\"db\"", "\"redis\"", "\"wecomToken\"");
            assertThat(get(context, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
            for (String path :
                    List.of("env", "beans", "heapdump", "configprops", "loggers", "threaddump", "mappings")) {
                assertThat(get(context, "/actuator/" + path).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(get(context, "/wecom/callback").statusCode()).isEqualTo(400);
            int port = port(context);
            sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(60)));
            assertThat(sandbox.callbackUrl(URI.create("http://127.0.0.1:" + port + "/wecom/callback"))
                            .ok())
                    .isTrue();
            HttpResponse<String> login = get(context, "/login?to=//evil.example");
            assertThat(login.statusCode()).isEqualTo(302);
            assertThat(login.headers().firstValue("Location").orElseThrow())
                    .startsWith(sandbox.url() + "/connect/oauth2/authorize?appid=");
            assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
                    .matches("zhibu_login=[0-9a-f]{48}; Path=/; Max-Age=300; .*Secure; HttpOnly; SameSite=Lax");
            assertThat(login.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'");
            assertThat(get(context, "/login/done?code=a&state=b").statusCode()).isEqualTo(403);
        }
    }

    private ConfigurableApplicationContext start(Map<String, Object> settings) {
        SpringApplication application = Application.application();
        String[] arguments = settings.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
        return application.run(arguments);
    }

    private Map<String, Object> settings() {
        EmbeddedPostgres postgres = SharedPostgres.get();
        return new HashMap<>(Environment.of(
                sandbox,
                platform,
                postgres,
                postgres.jdbcUrl(),
                SharedRedis.get().url()));
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext context, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port(context) + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
