package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.SharedPostgres;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artefact of production, {@code java -jar zhibu.jar} with environment variables only, on engines that run elsewhere. */
class ProductionJarIT {

    private static final Path JAR = Path.of("target", "zhibu.jar");
    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(corp, Directory.sample(), SandboxClock.system());
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void serves_a_notice_and_its_receipt_drains_at_sigterm_and_tells_no_secret() throws Exception {
        Map<String, String> settings = settings();
        Process process = start(settings);
        try {
            int port = port(process);
            Awaitility.await()
                    .atMost(START)
                    .ignoreExceptions()
                    .failFast(() -> !process.isAlive())
                    .until(() -> get(port, "/actuator/health/readiness").statusCode() == 200);
            assertThat(get(port, "/actuator/health/liveness").body()).contains("UP");
            sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(PATIENCE).withDeadline(PATIENCE));
            assertThat(sandbox.callbackUrl(URI.create("http://127.0.0.1:" + port + "/wecom/callback"))
                            .ok())
                    .isTrue();
            aNoticeAndItsReceipt();
            assertThat(get(port, "/actuator/prometheus").body())
                    .contains("jvm_memory_used_bytes", "http_server_requests_seconds_count");
            process.destroy();
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(0, STOPPED_BY_SIGTERM);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(output())
                .contains("callback in", "callback out")
                .doesNotContain(secrets(settings))
                .doesNotContain("Exception");
    }

    @Test
    void what_cannot_work_stops_the_start_with_one_sentence() throws Exception {
        refusedWith("WECOM_SECRET", "quite-another-secret", "WeCom refuses the app (errcode 40001)");
        refusedWith("ZHIBU_DATA_KEY", "c2hvcnQ=", "ZHIBU_DATA_KEY is malformed");
        refusedWith(
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/zhibu", "The database cannot be used (SQLState 08001)");
    }

    private void aNoticeAndItsReceipt() {
        var li = sandbox.phone("lijianguo");
        var zhang = sandbox.phone("zhangsan");
        // an evening or a weekend holds the notice back, unless it is for a meeting before the next allowed window
        assertThat(li.say("通知 明天 0:30-1:00 三楼会议室 学习全会精神").replyText()).contains("三楼会议室");
        assertThat(li.say("1").replyText()).contains("已发布");
        zhang.waitForText("学习全会精神", PATIENCE);
        assertThat(zhang.tap("参加").replyText()).contains("参加");
        assertThat(zhang.say("参加").replyText()).contains("无需重复答复");
    }

    private void refusedWith(String variable, String value, String sentence) throws Exception {
        Map<String, String> settings = settings();
        settings.put(variable, value);
        Process process = start(settings);
        assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS))
                .as(variable)
                .isTrue();
        assertThat(process.exitValue()).as(variable).isEqualTo(2);
        assertThat(errors())
                .as(variable)
                .singleElement()
                .asString()
                .startsWith(sentence)
                .endsWith(".");
        assertThat(output()).as(variable).doesNotContain("\tat ", "Exception").doesNotContain(secrets(settings));
    }

    /** The system chooses a port that is free; one chosen here could be taken by the time it is used. */
    private int port(Process process) {
        Matcher listens = Awaitility.await()
                .atMost(START)
                .failFast(() -> !process.isAlive())
                .until(() -> LISTENS.matcher(output()), Matcher::find);
        return Integer.parseInt(listens.group(1));
    }

    private Process start(Map<String, String> settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-Xmx384m", "-jar", JAR.toAbsolutePath().toString());
        builder.environment().keySet().removeIf(name -> name.matches("(WECOM|DATABASE|REDIS|ZHIBU|SPRING|LOGGING)_.*"));
        builder.environment().putAll(settings);
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
    }

    private List<String> errors() throws IOException {
        return Files.readString(folder.resolve("err"))
                .lines()
                .filter(line -> !line.startsWith("WARNING"))
                .toList();
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private Map<String, String> settings() {
        EmbeddedPostgres postgres = SharedPostgres.get();
        Map<String, String> all = new TreeMap<>();
        all.put("WECOM_API_URL", sandbox.url().toString());
        all.put("WECOM_CORP_ID", corp.corpId());
        all.put("WECOM_AGENT_ID", Integer.toString(corp.agentId()));
        all.put("WECOM_SECRET", corp.secret());
        all.put("WECOM_CALLBACK_TOKEN", corp.token());
        all.put("WECOM_CALLBACK_AES_KEY", corp.aesKey());
        all.put(
                "DATABASE_URL",
                postgres.createDatabase("jar" + UUID.randomUUID().toString().replace("-", "")));
        all.put("DATABASE_USER", postgres.user());
        all.put("DATABASE_PASSWORD", postgres.password());
        all.put("REDIS_URL", SharedRedis.get().url());
        all.put("PUBLIC_URL", "https://zhibu.example.org");
        all.put("SERVER_PORT", "0");
        all.put("ZHIBU_DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        return all;
    }

    private static List<CharSequence> secrets(Map<String, String> settings) {
        return List.of(
                settings.get("WECOM_SECRET"),
                settings.get("WECOM_CALLBACK_TOKEN"),
                settings.get("WECOM_CALLBACK_AES_KEY"),
                settings.get("DATABASE_PASSWORD"),
                settings.get("ZHIBU_DATA_KEY"));
    }
}
