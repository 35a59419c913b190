package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.PostgresOptions;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.directory.Directory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The artefact of production, {@code java -jar zhibu.jar} with environment variables only, on engines that run elsewhere. */
class ProductionJarIT {

    private static final Path JAR = Path.of("target", "zhibu.jar");
    private static final int STOPPED_BY_SIGTERM = 143;
    /** Of two digits: 1:14 is a quarter past one in the afternoon. */
    private static final DateTimeFormatter SOON =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** As in production: the one that tests share takes no care of what it keeps. */
    private static final EmbeddedPostgres POSTGRES =
            EmbeddedPostgres.start(PostgresOptions.forTests().with(List.of("fsync=on", "full_page_writes=on")));

    @TempDir
    Path folder;

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(corp, Directory.sample(), SandboxClock.system());
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void after_an_upgrade_and_a_roll_back_serves_a_notice_drains_at_sigterm_and_tells_no_secret() throws Exception {
        Map<String, String> settings = settings();
        FirstVersion before = new FirstVersion(settings);
        before.fill();
        before.migrate();
        before.addWhatANewerVersionWould();
        Process process = start(settings);
        try {
            URI url = new ServiceProcess(process, this::output).ready();
            assertThat(get(url, "/actuator/health/liveness").body()).contains("UP");
            assertThat(ServiceProcess.connected(sandbox, url)).isTrue();
            whatTheFirstVersionLeftGoesOn(before);
            aNoticeAndItsReceipt();
            String metrics = get(url, "/actuator/prometheus").body();
            assertThat(metrics).contains("zhibu_inbox_keeps 1.0").doesNotContain("zhibu_directory_age_seconds NaN");
            assertThat(OperatorFiles.metrics()).hasSizeGreaterThan(15).isSubsetOf(OperatorFiles.printed(metrics));
            theDoctorFindsNothingWrong(settings, url);
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

    @Test
    void the_doctor_tells_what_is_wrong_with_the_rest_looked_at() throws Exception {
        Map<String, String> settings = settings();
        settings.put("WECOM_SECRET", "quite-another-secret");
        settings.put("REDIS_URL", "redis://127.0.0.1:1");
        settings.remove("ZHIBU_DATA_KEY");
        Outcome doctor = doctor(settings);
        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.said())
                .contains(
                        "FAIL  ZHIBU_DATA_KEY: is not set: set it to",
                        "FAIL  WeCom access token: errcode 40001: ",
                        "FAIL  Redis: does not answer at 127.0.0.1:1",
                        "FAIL  callback: https://zhibu.example.org/wecom/callback ",
                        "ok    tables: none yet",
                        "ok    PostgreSQL fsync: on.")
                .doesNotContain("quite-another-secret", "\tat ", "Exception");
    }

    @Test
    void after_a_restore_what_was_on_its_way_waits_for_a_person() throws Exception {
        FirstVersion restored = new FirstVersion(settings());
        restored.fill();
        restored.migrate();
        restored.execute("update outbox_call set state = 'UNKNOWN', settled_at = null");
        restored.execute(Files.readString(OperatorFiles.DEPLOY.resolve("after-restore.sql")));
        assertThat(restored.read("select string_agg(distinct state, ',') from outbox_message"))
                .isEqualTo("SENT,UNCERTAIN");
        assertThat(restored.read("select string_agg(state || fence, ',') from outbox_call"))
                .isEqualTo("UNCERTAIN0");
        assertThat(restored.read("select count(*) from attendance")).isEqualTo("5");
    }

    /** Rows are there as they were, questions can be answered, and what had not left yet leaves. */
    private void whatTheFirstVersionLeftGoesOn(FirstVersion before) throws Exception {
        sandbox.phone("lijianguo").waitForText("升级之前写下的答复", ServiceProcess.PATIENCE);
        var zhang = sandbox.phone("zhangsan");
        assertThat(zhang.say("本次活动").replyText()).contains("旧版发布的活动", "二楼会议室");
        assertThat(zhang.say("1").replyText()).contains("已登记您参加", "二楼会议室");
        assertThat(before.read("select status from attendance where meeting_id = 2 and member_id = 2"))
                .isEqualTo("ACK");
        assertThat(before.read(
                        "select status || changed_at::date from attendance where meeting_id = 1 and member_id = 2"))
                .startsWith("LEAVE_OK");
        assertThat(before.read("select count(*) from member where wecom_userid in ('lijianguo', 'zhangsan')"))
                .isEqualTo("2");
        assertThat(before.read("select string_agg(words, '') from suggestion")).isEqualTo("旧版收到的建议");
    }

    private void theDoctorFindsNothingWrong(Map<String, String> settings, URI url) throws Exception {
        sandbox.console(Console.DEFAULT.patched(JsonMapper.shared().readTree("{\"trustedDomain\":\"127.0.0.1\"}")));
        Map<String, String> running = new HashMap<>(settings);
        running.put("PUBLIC_URL", "http://127.0.0.1:" + url.getPort());
        Outcome doctor = doctor(running);
        assertThat(doctor.said())
                .contains(
                        "warn  callback: answers the signed echo in ",
                        "warn  tables: migrations V900 come from a newer version",
                        "ok    trusted domain: 127.0.0.1.",
                        "ok    Redis memory: maxmemory-policy noeviction.")
                .doesNotContain("FAIL  ")
                .doesNotContain(secrets(settings));
        assertThat(doctor.code()).as(doctor.said()).isZero();
    }

    private record Outcome(int code, String said) {}

    private Outcome doctor(Map<String, String> settings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                ServiceProcess.java(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "doctor");
        builder.directory(folder.toFile()).redirectErrorStream(true);
        Process process = ServiceProcess.start(builder, settings);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
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
        // two are ahead: this one and the one of the first version
        assertThat(zhang.say("参加").replyText()).contains("是哪一次会议");
        assertThat(zhang.say("1").replyText()).contains("无需重复答复");
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
        String database =
                POSTGRES.createDatabase("jar" + UUID.randomUUID().toString().replace("-", ""));
        return Environment.of(
                sandbox, corp, POSTGRES, database, SharedRedis.get().url());
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
