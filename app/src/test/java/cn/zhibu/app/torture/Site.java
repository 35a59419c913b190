package cn.zhibu.app.torture;

import cn.zhibu.app.Environment;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.PostgresOptions;
import cn.zhibu.engines.RedisOptions;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A platform, a PostgreSQL and a Redis of one test, which may stop them; and a way into SQL that no fault touches. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SandboxSettings corp = SandboxSettings.sample();
    private final Sandbox sandbox;
    private final EmbeddedPostgres postgres;
    private final EmbeddedRedis redis = EmbeddedRedis.start(RedisOptions.forTests());

    private Site(Village village, SandboxClock clock, List<String> postgresSettings) {
        this.sandbox = Sandbox.start(corp, village.directory(), clock);
        this.postgres = EmbeddedPostgres.start(PostgresOptions.forTests().with(postgresSettings));
        calm();
    }

    static Site of(Village village, SandboxClock clock) {
        return new Site(village, clock, List.of());
    }

    static Site of(Village village, SandboxClock clock, String... postgresSettings) {
        return new Site(village, clock, List.of(postgresSettings));
    }

    /** Nothing goes wrong, and the platform counts no rates. */
    void calm() {
        sandbox.faults().clear();
        sandbox.tuning(Tuning.DEFAULT
                .withApiRate(false)
                .withMemberRate(false)
                .withDeadline(PATIENCE)
                .withVerifyDeadline(PATIENCE));
    }

    Sandbox sandbox() {
        return sandbox;
    }

    SandboxSettings corp() {
        return corp;
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    EmbeddedRedis redis() {
        return redis;
    }

    Map<String, String> environment() {
        return Environment.of(sandbox, corp, postgres, postgres.jdbcUrl(), redis.url());
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    int count(String query, Object... values) {
        Integer count = sql().queryForObject(query, Integer.class, values);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        sandbox.close();
        redis.close();
        postgres.close();
    }
}
