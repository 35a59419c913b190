package cn.zhibu.bench;

import cn.zhibu.app.Application;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service with its production settings, on engines that sync to disk. */
final class Service implements AutoCloseable {

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox = Sandbox.start(corp, Directory.sample(), SandboxClock.system());
    private final Path media;
    private final EmbeddedPostgres postgres;
    private final EmbeddedRedis redis;
    private final ConfigurableApplicationContext bot;

    private Service(Path folder) {
        media = folder.resolve("media");
        sandbox.tuning(Tuning.DEFAULT.withApiRate(false).withMemberRate(false));
        postgres = EmbeddedPostgres.start(
                PostgresOptions.keeping(folder.resolve("postgres")).with(Statements.settings()));
        redis = EmbeddedRedis.start(RedisOptions.keeping(folder.resolve("redis")));
        String[] settings = settings().entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
        bot = Application.application().run(settings);
    }

    static Service start() throws IOException {
        Service service = new Service(Files.createTempDirectory("zhibu-bench"));
        service.awaitDirectory();
        return service;
    }

    /** People of the crowd are not in the directory: a reading that is still under way would deactivate them. */
    private void awaitDirectory() {
        JdbcTemplate sql = bot.getBean(JdbcTemplate.class);
        while (sql.queryForList("select id from directory_sync where done_at is not null")
                .isEmpty()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) bot).getWebServer())
                .getPort();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    Statements statements() {
        return new Statements(bot.getBean(JdbcTemplate.class));
    }

    Crowd crowd() {
        return new Crowd(bot.getBean(JdbcTemplate.class), Clock.systemUTC());
    }

    @Override
    public void close() {
        bot.close();
        redis.close();
        postgres.close();
        sandbox.close();
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("WECOM_API_URL", sandbox.url()),
                Map.entry("WECOM_CORP_ID", corp.corpId()),
                Map.entry("WECOM_AGENT_ID", corp.agentId()),
                Map.entry("WECOM_SECRET", corp.secret()),
                Map.entry("WECOM_CALLBACK_TOKEN", corp.token()),
                Map.entry("WECOM_CALLBACK_AES_KEY", corp.aesKey()),
                Map.entry("DATABASE_URL", postgres.jdbcUrl()),
                Map.entry("DATABASE_USER", postgres.user()),
                Map.entry("DATABASE_PASSWORD", postgres.password()),
                Map.entry("REDIS_URL", redis.url()),
                Map.entry("PUBLIC_URL", "http://127.0.0.1:8080"),
                Map.entry("SERVER_PORT", 0),
                Map.entry("ZHIBU_MEDIA_DIR", media),
                Map.entry("ZHIBU_DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    }
}
