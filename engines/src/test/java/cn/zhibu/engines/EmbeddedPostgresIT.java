package cn.zhibu.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    @Test
    void a_test_database_can_be_copied_from_a_template() throws SQLException {
        EmbeddedPostgres postgres = SharedPostgres.get();
        String template = postgres.createDatabase("template_of_it");
        ask(postgres, template, "CREATE TABLE t AS SELECT '支部' AS word");

        String copy = postgres.createDatabase("copy_of_it", "template_of_it");

        assertThat(ask(postgres, copy, "SELECT word FROM t")).isEqualTo("支部");
        assertThat(SharedPostgres.get()).isSameAs(postgres);
    }

    @Test
    void test_servers_forget_quickly_and_kept_servers_sync() throws SQLException {
        EmbeddedPostgres postgres = SharedPostgres.get();

        assertThat(ask(postgres, postgres.jdbcUrl(), "SHOW fsync")).isEqualTo("off");
        assertThat(ask(postgres, postgres.jdbcUrl(), "SHOW server_version")).startsWith("18.");
        assertThat(ask(postgres, postgres.jdbcUrl(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void kept_data_and_password_survive_a_restart(@TempDir Path folder) throws SQLException {
        PostgresOptions options = PostgresOptions.keeping(folder.resolve("with space"));
        String password;
        try (EmbeddedPostgres first = EmbeddedPostgres.start(options)) {
            password = first.password();
            assertThat(ask(first, first.jdbcUrl(), "SHOW fsync")).isEqualTo("on");
            ask(first, first.jdbcUrl(), "CREATE TABLE kept (n int)");
        }

        try (EmbeddedPostgres second = EmbeddedPostgres.start(options)) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(ask(second, second.jdbcUrl(), "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void root_without_namespaces_keeps_data_in_a_home_closed_to_others(@TempDir Path home)
            throws IOException, SQLException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        PostgresOptions options = PostgresOptions.keeping(home.resolve("data"));

        for (String tables : List.of("0", "1")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(options, Unprivileged.ROOT_AS_NOBODY)) {
                String url = postgres.jdbcUrl();
                assertThat(ask(postgres, url, "SELECT count(*) FROM pg_tables WHERE tablename = 'kept'"))
                        .isEqualTo(tables);
                ask(postgres, url, "CREATE TABLE IF NOT EXISTS kept (n int)");
            }
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        EmbeddedPostgres postgres = SharedPostgres.get();

        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void an_outage_ends_with_the_same_port_and_data() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresOptions.forTests())) {
            ask(postgres, postgres.jdbcUrl(), "CREATE TABLE kept (n int)");

            postgres.halt();
            assertThatThrownBy(() -> ask(postgres, postgres.jdbcUrl(), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            postgres.resume();

            assertThat(ask(postgres, postgres.jdbcUrl(), "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
        }
    }

    private static String ask(EmbeddedPostgres postgres, String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
