package cn.zhibu.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.Environment;
import cn.zhibu.bot.doctor.Finding;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.RedisOptions;
import cn.zhibu.engines.SharedPostgres;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Scope;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import tools.jackson.databind.json.JsonMapper;

/** One thing wrong at a time, on real servers: its line and no other changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoctorIT {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(corp, Directory.sample(), SandboxClock.system());
    private final EmbeddedPostgres postgres = SharedPostgres.get();
    private final EmbeddedRedis redis = EmbeddedRedis.start(RedisOptions.forTests());
    private final String name = "doctor" + UUID.randomUUID().toString().replace("-", "");
    private final String database = postgres.createDatabase(name);
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void usual() {
        settings.putAll(Environment.of(sandbox, corp, postgres, database, redis.url()));
        settings.put("PUBLIC_URL", "http://127.0.0.1:1");
        settings.put("ZHIBU_MEDIA_DIR", folder.resolve("media").toString());
    }

    @AfterEach
    void repair() throws Exception {
        sandbox.console(Console.DEFAULT);
        sandbox.directory().scope(Scope.ALL);
        tellRedis("CONFIG SET appendonly yes");
        tellRedis("CONFIG SET maxmemory-policy noeviction");
    }

    @AfterAll
    void close() {
        redis.close();
        sandbox.close();
        postgres.dropDatabase(name);
    }

    @Test
    void an_empty_database_a_redis_and_an_app_are_looked_at_and_left_as_they_are() throws Exception {
        List<String> lines = lines(Map.of());
        assertThat(lines)
                .contains(
                        "ok    WECOM_SECRET: set.",
                        "ok    ZHIBU_CLAMAV: not set, which is allowed.",
                        "ok    tables: none yet: the first start makes them.",
                        "warn  Redis append-only file: on, synced when the system likes: set appendfsync everysec.",
                        "ok    Redis memory: maxmemory-policy noeviction.",
                        "ok    WeCom access token: given to this corp id and secret.",
                        "ok    WeCom app: enabled.",
                        "ok    visible range: 1 departments, 0 people, 0 tags.",
                        "FAIL  callback: http://127.0.0.1:1/wecom/callback cannot be reached from here: start the service, then see DNS,"
                                + " firewall and reverse proxy.")
                .anyMatch(line -> line.startsWith("ok    PostgreSQL: version 18"))
                .anyMatch(line -> line.startsWith("FAIL  PostgreSQL fsync: is off"))
                .anyMatch(line -> line.startsWith("ok    clock of PostgreSQL: "))
                .anyMatch(line -> line.startsWith("ok    clock of Redis: "))
                .anyMatch(line -> line.startsWith("ok    clock of WeCom: "))
                .anyMatch(line -> line.startsWith("ok    WeCom directory: "))
                .anyMatch(line -> line.startsWith("ok    media folder: "));
        assertThat(folder.resolve("media")).doesNotExist();
        assertThat(sandbox.calls().all()).allMatch(call -> call.path().matches("gettoken|agent/get|department/list"));
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var tables = statement.executeQuery("select 1 from pg_tables where schemaname = 'public'")) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void a_redis_that_may_forget_is_told() throws Exception {
        tellRedis("CONFIG SET appendonly no");
        tellRedis("CONFIG SET maxmemory-policy allkeys-lru");
        assertThat(lines(Map.of()))
                .anyMatch(line -> line.startsWith("FAIL  Redis append-only file: off"))
                .anyMatch(line -> line.startsWith("FAIL  Redis memory: maxmemory-policy allkeys-lru"));
        assertThat(lines(Map.of("REDIS_URL", "redis://127.0.0.1:1")))
                .contains("FAIL  Redis: does not answer at 127.0.0.1:1: see that it runs where REDIS_URL says.");
        assertThat(lines(Map.of("REDIS_URL", redis.url().replace("://", "://:wrong@"))))
                .anyMatch(line -> line.startsWith("FAIL  Redis: refuses ("));
    }

    @Test
    void what_the_platform_refuses_comes_with_its_errcode_and_what_to_do() {
        assertThat(lines(Map.of("WECOM_SECRET", "quite-another-secret")))
                .contains(
                        "FAIL  WeCom access token: errcode 40001: set WECOM_CORP_ID to the corp id and WECOM_SECRET to the Secret"
                                + " of this very app.");
        assertThat(lines(Map.of("WECOM_AGENT_ID", "1000099")))
                .anyMatch(line -> line.matches("FAIL  WeCom app: errcode \\d+: set WECOM_AGENT_ID .*"));
        sandbox.console(console("{\"trustedIps\":[\"203.0.113.9\"]}"));
        assertThat(lines(Map.of()))
                .anyMatch(line -> line.matches("FAIL  WeCom .*: errcode 60020: this machine's address .*企业可信IP.*"));
        sandbox.console(console("{\"enabled\":false}"));
        assertThat(lines(Map.of())).anyMatch(line -> line.matches("FAIL  WeCom .*: errcode 50003: .*enable it.*"));
        sandbox.console(Console.DEFAULT);
        sandbox.directory().scope(new Scope(List.of(), List.of(), List.of()));
        assertThat(lines(Map.of())).anyMatch(line -> line.startsWith("FAIL  visible range: empty"));
        assertThat(lines(Map.of("WECOM_API_URL", "http://127.0.0.1:1")))
                .anyMatch(line -> line.startsWith("FAIL  WeCom access token: WeCom does not answer"))
                .anyMatch(line -> line.startsWith("warn  clock of WeCom: not told"));
    }

    @Test
    void a_clock_that_is_a_minute_off_is_told_by_all_three() {
        Clock ahead = Clock.offset(CLOCK, Duration.ofMinutes(1));
        assertThat(lines(Map.of(), ahead))
                .filteredOn(
                        line -> line.matches("FAIL  clock of (PostgreSQL|Redis|WeCom): .* ahead of it.*timedatectl.*"))
                .hasSize(3);
    }

    @Test
    void tables_of_another_version_are_told() throws Exception {
        String other = name + "v";
        String url = postgres.createDatabase(other);
        try {
            Flyway.configure()
                    .dataSource(url, postgres.user(), postgres.password())
                    .target("5")
                    .load()
                    .migrate();
            assertThat(tables(url))
                    .matches("warn  tables: the next start makes \\d+ changes: make a backup before it.");
            Flyway.configure()
                    .dataSource(url, postgres.user(), postgres.password())
                    .load()
                    .migrate();
            assertThat(tables(url)).matches("ok    tables: all \\d+ migrations are there.");
            execute(
                    url,
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success)"
                            + " values (900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', 1, true)");
            assertThat(tables(url)).startsWith("warn  tables: migrations V900 come from a newer version");
            execute(url, "update flyway_schema_history set checksum = 1 where version = '2'");
            execute(url, "delete from flyway_schema_history where version = '900'");
            assertThat(tables(url)).startsWith("FAIL  tables: migrations differ");
        } finally {
            postgres.dropDatabase(other);
        }
    }

    @Test
    void a_database_that_does_not_let_in_or_may_lose_answers_is_told() throws Exception {
        assertThat(lines(Map.of("DATABASE_PASSWORD", "wrong")))
                .anyMatch(line -> line.startsWith("FAIL  PostgreSQL: cannot be used (SQLState 28P01)"));
        assertThat(lines(Map.of("DATABASE_URL", database + "x")))
                .anyMatch(line -> line.startsWith("FAIL  PostgreSQL: cannot be used (SQLState 3D000): create"));
        execute(database, "alter database " + name + " set synchronous_commit = off");
        assertThat(lines(Map.of())).anyMatch(line -> line.startsWith("FAIL  PostgreSQL synchronous_commit: is off"));
        execute(database, "alter database " + name + " reset synchronous_commit");
    }

    @Test
    void an_address_that_leads_somewhere_else_is_told() throws Exception {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        int[] status = {200};
        proxy.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example.org/");
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        proxy.start();
        try {
            Map<String, String> there = Map.of(
                    "PUBLIC_URL", "http://127.0.0.1:" + proxy.getAddress().getPort());
            for (Map.Entry<Integer, String> each : Map.of(
                            200, "answers with something else",
                            302, "set PUBLIC_URL to where it leads",
                            403, "has another WECOM_CORP_ID",
                            404, "does not pass /wecom/callback",
                            502, "does not reach the service")
                    .entrySet()) {
                status[0] = each.getKey();
                assertThat(lines(there))
                        .as(each.toString())
                        .anyMatch(line -> line.startsWith("FAIL  callback: ") && line.contains(each.getValue()));
            }
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void what_films_need_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("no-folder"));
        List<String> lines = lines(Map.of(
                "ZHIBU_MEDIA_DIR", file.resolve("below").toString(),
                "ZHIBU_CLAMAV", "127.0.0.1:1",
                "ZHIBU_FFMPEG", folder.resolve("no-ffmpeg").toString()));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("FAIL  media folder: " + file + " cannot be written"))
                .anyMatch(line -> line.startsWith("FAIL  ClamAV: does not answer at 127.0.0.1:1"))
                .anyMatch(line -> line.startsWith("ok    ffmpeg: not there"));
    }

    @Test
    void settings_that_are_wrong_leave_the_rest_looked_at() {
        assertThat(lines(Map.of("WECOM_AGENT_ID", "one", "ZHIBU_DATA_KEY", "short", "zhibu.connections.rest", "many")))
                .anyMatch(line -> line.startsWith("FAIL  WECOM_AGENT_ID: is malformed: set it to"))
                .anyMatch(line -> line.startsWith("FAIL  ZHIBU_DATA_KEY: is malformed: set it to"))
                .contains("FAIL  ZHIBU_CONNECTIONS_REST: is malformed: set it to a number from 1 to 999.")
                .contains("warn  WeCom: not looked at: WECOM_AGENT_ID must be right first.")
                .anyMatch(line -> line.startsWith("ok    Redis: version"))
                .anyMatch(line -> line.startsWith("ok    PostgreSQL: version"));
    }

    private String tables(String url) {
        return lines(Map.of("DATABASE_URL", url)).stream()
                .filter(line -> line.contains("  tables: "))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(Map<String, String> changed) {
        return lines(changed, CLOCK);
    }

    private List<String> lines(Map<String, String> changed, Clock clock) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(changed);
        Map<String, Object> properties = new HashMap<>();
        List.of("checkin", "callback", "sending", "rest")
                .forEach(lane -> properties.put("zhibu.connections." + lane, "8"));
        all.forEach((variable, value) -> properties.put(
                variable.startsWith("zhibu.")
                        ? variable
                        : "zhibu." + variable.toLowerCase(Locale.ROOT).replace('_', '-'),
                value));
        properties.putIfAbsent("zhibu.zhibu-profile", "strict");
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new MapPropertySource("test", properties));
        List<String> lines = new DoctorCommand(clock)
                .examine(new PropertySourcesPropertyResolver(sources)).stream()
                        .map(Finding::line)
                        .toList();
        assertThat(lines).allMatch(line -> line.matches("(ok  |warn|FAIL)  .+: .+\\."));
        assertThat(String.join("\n", lines))
                .doesNotContain(
                        settings.get("WECOM_SECRET"),
                        settings.get("WECOM_CALLBACK_TOKEN"),
                        settings.get("WECOM_CALLBACK_AES_KEY"),
                        settings.get("DATABASE_PASSWORD"),
                        settings.get("ZHIBU_DATA_KEY"));
        return lines;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database, postgres.user(), postgres.password());
    }

    private void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void tellRedis(String command) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", redis.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII))
                    .isEqualTo("+OK");
        }
    }

    private static Console console(String patch) {
        return Console.DEFAULT.patched(JsonMapper.shared().readTree(patch));
    }
}
