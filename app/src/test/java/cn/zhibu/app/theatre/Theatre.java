package cn.zhibu.app.theatre;

import cn.zhibu.app.Application;
import cn.zhibu.app.Environment;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.SharedPostgres;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.scheduler.Playback;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service as it runs in production, on a database of its own, spoken to over HTTP only. */
public final class Theatre implements AutoCloseable {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    /** For a machine that is cold and busy; a quick one never waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Tuning TUNING = Tuning.DEFAULT.withDeadline(PATIENCE).withVerifyDeadline(PATIENCE);
    private static final String CALLS = "select count(*) from outbox_call where state = 'SENDING'"
            + " or state in ('READY', 'UNKNOWN') and next_attempt_at <= ?";
    // another thread may be freezing them into a call just now
    private static final String DUE = "select count(*) from outbox_message where state = 'WAITING' and not_before <= ?";

    private final Sandbox sandbox;
    private final ConfigurableApplicationContext bot;
    private final JdbcTemplate sql;

    private Theatre(Sandbox sandbox, ConfigurableApplicationContext bot) {
        this.sandbox = sandbox;
        this.bot = bot;
        this.sql = bot.getBean(JdbcTemplate.class);
    }

    /** Starts at a time of day in Beijing with the sample directory. */
    public static Theatre open(String date, String time) {
        return open(date, time, Directory.sample());
    }

    public static Theatre open(String date, String time, Directory directory) {
        SandboxSettings corp = SandboxSettings.sample();
        Sandbox sandbox = Sandbox.start(corp, directory, SandboxClock.frozenAt(beijing(date, time)));
        sandbox.tuning(TUNING);
        ConfigurableApplicationContext bot = new SpringApplicationBuilder(Application.class)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) context ->
                        context.registerBean("stageClock", Clock.class, sandbox::clock, bean -> bean.setPrimary(true)))
                .properties(properties(corp, sandbox))
                .run("--server.port=0");
        Theatre theatre = new Theatre(sandbox, bot);
        theatre.raiseTheCurtain();
        return theatre;
    }

    private void raiseTheCurtain() {
        int port = ((ServletWebServerApplicationContext) bot).getWebServer().getPort();
        if (!sandbox.callbackUrl(URI.create("http://127.0.0.1:" + port + "/wecom/callback"))
                .ok()) {
            throw new IllegalStateException("The callback was not accepted.");
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count("select count(*) from directory_sync where done_at is not null") == 1);
    }

    /** What a test has spoilt is as it was at the start. */
    public void calm() {
        sandbox.faults().clear();
        sandbox.tuning(TUNING);
    }

    public Phone phone(String userid) {
        return sandbox.phone(userid);
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /** The address the bot answers at. */
    public URI url() {
        return URI.create("http://127.0.0.1:"
                + ((ServletWebServerApplicationContext) bot).getWebServer().getPort());
    }

    public <T> T bean(Class<T> type) {
        return bot.getBean(type);
    }

    /** Plays what falls due on the way. */
    void play(Instant target, Consumer<Instant> move) {
        bot.getBean(Playback.class).play(sandbox.clock().instant(), target, move);
    }

    /** Waits until everything that may leave now has left. */
    public void settle() {
        bot.getBean(DeliverOutbox.class).run();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> count(DUE, now()) == 0 && count(CALLS, now()) == 0);
    }

    private Timestamp now() {
        return Timestamp.from(sandbox.clock().instant());
    }

    public List<Map<String, Object>> rows(String query, Object... values) {
        return sql.queryForList(query, values);
    }

    public int count(String query, Object... values) {
        Integer count = sql.queryForObject(query, Integer.class, values);
        return count == null ? 0 : count;
    }

    public void execute(String statement, Object... values) {
        sql.update(statement, values);
    }

    /** Does something while another transaction holds the rows of a query. */
    public <T> T holding(String query, Supplier<T> act) throws SQLException {
        try (Connection other = bot.getBean(DataSource.class).getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery(query);
            T done = act.get();
            other.rollback();
            return done;
        }
    }

    public static Instant beijing(String date, String time) {
        return LocalDate.parse(date)
                .atTime(LocalTime.parse(time))
                .atZone(BEIJING)
                .toInstant();
    }

    @Override
    public void close() {
        bot.close();
        sandbox.close();
    }

    private static Map<String, Object> properties(SandboxSettings corp, Sandbox sandbox) {
        EmbeddedPostgres postgres = SharedPostgres.get();
        String database =
                postgres.createDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
        Map<String, Object> all = new HashMap<>(Environment.of(
                sandbox, corp, postgres, database, SharedRedis.get().url()));
        all.put("PUBLIC_URL", "http://127.0.0.1:8080");
        all.put("ZHIBU_MEDIA_DIR", "target/media");
        // time passes only when a test moves it
        all.put("spring.quartz.auto-startup", false);
        all.put("spring.datasource.hikari.maximum-pool-size", 6);
        return all;
    }
}
