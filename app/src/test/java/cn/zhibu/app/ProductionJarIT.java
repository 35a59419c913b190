package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.SharedPostgres;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artefact of production, {@code java -jar zhibu.jar} with environment variables only, on engines that run elsewhere. */
class ProductionJarIT {

    private static final Path JAR = Path.of("target", "zhibu.jar");
    private static final int STOPPED_BY_SIGTERM = 143;
    /** Of two digits: 1:14 is a quarter past one in the afternoon. */
    private static final DateTimeFormatter SOON =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

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
            URI url = new ServiceProcess(process, this::output).ready();
            assertThat(get(url, "/actuator/health/liveness").body()).contains("UP");
            assertThat(ServiceProcess.connected(sandbox, url)).isTrue();
            aNoticeAndItsReceipt();
            assertThat(get(url, "/actuator/prometheus").body())
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
        // nights and weekends hold a notice back, unless its meeting starts before they end
        String soon = SOON.format(sandbox.clock().instant().plus(Duration.ofMinutes(4)));
        assertThat(li.say("通知 " + soon + " 三楼会议室 学习全会精神").replyText()).contains("三楼会议室");
        assertThat(li.say("1").replyText()).contains("已发布");
        zhang.waitForText("学习全会精神", ServiceProcess.PATIENCE);
        assertThat(zhang.tap("参加").replyText()).contains("参加");
        assertThat(zhang.say("参加").replyText()).contains("无需重复答复");
    }

    private void refusedWith(String variable, String value, String sentence) throws Exception {
        Map<String, String> settings = settings();
        settings.put(variable, value);
        Process process = start(settings);
        assertThat(process.waitFor(ServiceProcess.START.toSeconds(), TimeUnit.SECONDS))
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

    private Process start(Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ServiceProcess.java(), "-Xmx384m", "-jar", JAR.toAbsolutePath().toString());
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return ServiceProcess.start(builder, settings);
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

    private HttpResponse<String> get(URI url, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
    }

    private Map<String, String> settings() {
        EmbeddedPostgres postgres = SharedPostgres.get();
        String database =
                postgres.createDatabase("jar" + UUID.randomUUID().toString().replace("-", ""));
        return Environment.of(
                sandbox, corp, postgres, database, SharedRedis.get().url());
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
