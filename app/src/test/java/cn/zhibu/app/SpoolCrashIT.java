package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.PostgresOptions;
import cn.zhibu.engines.RedisOptions;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away, people go on, the process is killed with what it has spooled: the next process answers, once. */
class SpoolCrashIT {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(corp, Directory.sample(), SandboxClock.system());
    private final EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresOptions.forTests());
    private final EmbeddedRedis redis = EmbeddedRedis.start(RedisOptions.forTests());

    @AfterEach
    void close() {
        sandbox.close();
        redis.close();
        postgres.close();
    }

    @Test
    void what_a_killed_process_had_spooled_is_answered_by_the_next_one_and_only_once() throws Exception {
        Process first = start("first");
        Process second = null;
        try {
            ready(first, "first");
            var zhang = sandbox.phone("zhangsan");
            postgres.halt();
            assertThat(zhang.say("投诉建议 食堂的菜太少").replyText()).isEqualTo("已收到，稍后确认");
            first.destroyForcibly().waitFor();
            postgres.resume();
            second = start("second");
            ready(second, "second");
            zhang.waitForText("的操作已处理", PATIENCE);
            assertThat(count("select count(*) from suggestion")).isEqualTo(1);
            assertThat(count("select count(*) from outbox_message where occasion like 'late:%'"))
                    .isEqualTo(1);
        } finally {
            first.destroyForcibly().waitFor();
            if (second != null) {
                second.destroyForcibly().waitFor();
            }
        }
    }

    private void ready(Process process, String name) throws Exception {
        Matcher listens = Awaitility.await()
                .atMost(START)
                .failFast(() -> !process.isAlive())
                .until(() -> LISTENS.matcher(Files.readString(folder.resolve(name))), Matcher::find);
        URI url = URI.create("http://127.0.0.1:" + listens.group(1));
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest readiness = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .build();
        Awaitility.await()
                .atMost(START)
                .ignoreExceptions()
                .failFast(() -> !process.isAlive())
                .until(() -> http.send(readiness, BodyHandlers.ofString()).statusCode() == 200);
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(PATIENCE).withDeadline(PATIENCE));
        assertThat(sandbox.callbackUrl(url.resolve("/wecom/callback")).ok()).isTrue();
    }

    private Process start(String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName());
        builder.environment().keySet().removeIf(it -> it.matches("(WECOM|DATABASE|REDIS|ZHIBU|SPRING|LOGGING)_.*"));
        builder.environment().putAll(settings());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve(name).toFile());
        return builder.start();
    }

    private Map<String, String> settings() {
        Map<String, String> all = new TreeMap<>();
        all.put("WECOM_API_URL", sandbox.url().toString());
        all.put("WECOM_CORP_ID", corp.corpId());
        all.put("WECOM_AGENT_ID", Integer.toString(corp.agentId()));
        all.put("WECOM_SECRET", corp.secret());
        all.put("WECOM_CALLBACK_TOKEN", corp.token());
        all.put("WECOM_CALLBACK_AES_KEY", corp.aesKey());
        all.put("DATABASE_URL", postgres.jdbcUrl());
        all.put("DATABASE_USER", postgres.user());
        all.put("DATABASE_PASSWORD", postgres.password());
        all.put("REDIS_URL", redis.url());
        all.put("PUBLIC_URL", "https://zhibu.example.org");
        all.put("SERVER_PORT", "0");
        all.put("ZHIBU_DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        return all;
    }

    private int count(String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
