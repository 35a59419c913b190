package cn.zhibu.app;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.ClassPathResource;

/**
 * A database as the first version left it, with rows in every table that people's answers rest on; read by plain SQL afterwards.
 *
 * @param settings of the service, which name the database
 */
record FirstVersion(Map<String, String> settings) {

    /** The newest migration of the first version that was handed out. */
    private static final String NEWEST = "5";

    private static final List<String> GROWING = List.of(
            "org",
            "member",
            "role_grant",
            "meeting",
            "meeting_step",
            "attendance",
            "attendance_event",
            "leave_request",
            "inbound_event",
            "conversation_state",
            "open_question",
            "outbox_call",
            "outbox_message",
            "audit_log",
            "directory_sync");

    void fill() throws Exception {
        flyway().target(NEWEST).load().migrate();
        String rows = new ClassPathResource("first-schema.sql").getContentAsString(StandardCharsets.UTF_8);
        execute(rows.replace("{agent}", setting("WECOM_AGENT_ID")));
    }

    /** To the newest version, as its first start does. */
    void migrate() {
        flyway().load().migrate();
    }

    /** A table, a column in each table that is written most, and the row of Flyway: what a roll-back leaves behind. */
    void addWhatANewerVersionWould() throws SQLException {
        StringBuilder all = new StringBuilder("create table later_table (id bigint primary key);"
                + "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " values (900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', 1, true);");
        for (String table : GROWING) {
            all.append("alter table ").append(table).append(" add column later_words varchar(8) not null default 'x';");
        }
        execute(all.toString());
    }

    void execute(String statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    String read(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(setting("DATABASE_URL"), setting("DATABASE_USER"), setting("DATABASE_PASSWORD"));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("DATABASE_URL"), setting("DATABASE_USER"), setting("DATABASE_PASSWORD"));
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
