package cn.zhibu.app.doctor;

import cn.zhibu.bot.doctor.ClockRules;
import cn.zhibu.bot.doctor.Finding;
import cn.zhibu.bot.settings.DatabaseSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;

/** PostgreSQL: reachable, durable, with room for the pools, the time of day, and the tables of this version. */
final class DatabaseCheck implements Callable<List<Finding>> {

    private static final String FACTS = """
            select name, setting from pg_settings
            union all select 'recovery', pg_is_in_recovery()::text
            union all select 'may_create', has_schema_privilege(current_schema(), 'CREATE')::text
            union all select 'others', count(*)::text from pg_stat_activity
              where backend_type = 'client backend' and usename is distinct from current_user""";

    private final DatabaseSettings settings;
    private final int connections;
    private final Clock clock;

    /** @param connections that one instance may open */
    DatabaseCheck(DatabaseSettings settings, int connections, Clock clock) {
        this.settings = settings;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public List<Finding> call() throws SQLException {
        try (Connection connection = settings.open();
                Statement statement = connection.createStatement()) {
            Map<String, String> facts = facts(statement);
            List<Finding> findings = new ArrayList<>(PostgresRules.judge(facts, connections));
            findings.add(time(statement));
            findings.add(MigrationRules.judge(flyway(), Boolean.parseBoolean(facts.get("may_create"))));
            return findings;
        } catch (SQLException e) {
            return List.of(Finding.fail("PostgreSQL", advice(String.valueOf(e.getSQLState()))));
        }
    }

    private static Map<String, String> facts(Statement statement) throws SQLException {
        Map<String, String> facts = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(FACTS)) {
            while (rows.next()) {
                facts.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
        }
        return facts;
    }

    private Finding time(Statement statement) throws SQLException {
        Instant asked = clock.instant();
        try (ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            Instant theirs = row.getObject(1, OffsetDateTime.class).toInstant();
            return ClockRules.judge("clock of PostgreSQL", theirs, asked, clock.instant());
        }
    }

    /** Only asked what it would do. */
    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .ignoreMigrationPatterns("*:pending", "*:future")
                .load();
    }

    private static String advice(String state) {
        String where = "cannot be used (SQLState " + state + "): ";
        return switch (state) {
            case "28000", "28P01" -> where + "it does not let DATABASE_USER in with DATABASE_PASSWORD.";
            case "3D000" -> where + "create the database that DATABASE_URL names.";
            case "53300" -> where + "it has no connection left: raise max_connections.";
            default -> where + "see that it runs where DATABASE_URL says.";
        };
    }
}
