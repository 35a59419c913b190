package cn.zhibu.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself counts for each statement; only on request ({@code -Dbench.statements=true}), because counting costs. */
final class Statements {

    private static final boolean COUNTED = Boolean.getBoolean("bench.statements");
    private static final int SHOWN = 30;

    private final JdbcTemplate sql;

    Statements(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Memory as on a small server of its own; the demo's 32 MB are for a laptop. */
    static List<String> settings() {
        List<String> settings = new ArrayList<>(List.of("shared_buffers=512MB", "max_wal_size=4GB"));
        if (COUNTED) {
            settings.add("shared_preload_libraries=pg_stat_statements");
            settings.add("pg_stat_statements.track_planning=on");
        }
        return settings;
    }

    /** Counts from here. */
    void begin() {
        if (COUNTED) {
            sql.execute("create extension if not exists pg_stat_statements");
            sql.execute("select pg_stat_statements_reset()");
        }
    }

    /** Microseconds per check-in of {@code taps}, the dearest first. */
    void print(PrintStream out, int taps) {
        if (!COUNTED) {
            return;
        }
        sql.query(
                "select calls, (total_exec_time + total_plan_time) * 1000 / ? as us, rows, wal_bytes / ? as wal,"
                        + " regexp_replace(left(query, 110), '\\s+', ' ', 'g') as query"
                        + " from pg_stat_statements order by us desc limit ?",
                row -> {
                    out.printf(
                            Locale.ROOT,
                            "STATEMENT us=%.1f wal=%.0f calls=%d rows=%d %s%n",
                            row.getDouble("us"),
                            row.getDouble("wal"),
                            row.getLong("calls"),
                            row.getLong("rows"),
                            row.getString("query"));
                },
                taps,
                taps,
                SHOWN);
    }
}
