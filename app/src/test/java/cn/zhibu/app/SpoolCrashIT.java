package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.PostgresOptions;
import cn.zhibu.engines.RedisOptions;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.directory.Directory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away, people go on, the process is killed with what it has spooled: the next process answers, once. */
class SpoolCrashIT {

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
            zhang.waitForText("的操作已处理", ServiceProcess.PATIENCE);
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

    private void ready(Process process, String name) {
        URI url = new ServiceProcess(process, () -> Files.readString(folder.resolve(name))).ready();
        assertThat(ServiceProcess.connected(sandbox, url)).isTrue();
    }

    private Process start(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ServiceProcess.java(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve(name).toFile());
        return ServiceProcess.start(builder, Environment.of(sandbox, corp, postgres, postgres.jdbcUrl(), redis.url()));
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
