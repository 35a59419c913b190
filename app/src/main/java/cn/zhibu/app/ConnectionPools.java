package cn.zhibu.app;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections by what the thread is there for, so that nothing takes those that the callback needs. A pool opens its first connection when somebody
 * asks for one.
 */
final class ConnectionPools extends AbstractDataSource implements DisposableBean {

    private final Map<Lane, HikariDataSource> pools = new EnumMap<>(Lane.class);

    ConnectionPools(Map<Lane, HikariDataSource> pools) {
        this.pools.putAll(pools);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return mine().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return mine().getConnection(user, password);
    }

    @Override
    public void destroy() {
        pools.values().forEach(HikariDataSource::close);
    }

    private HikariDataSource mine() {
        Lane lane = Lane.of(Thread.currentThread().getName());
        HikariDataSource pool = pools.get(lane);
        if (pool == null) {
            throw new IllegalStateException("There is no pool of connections for " + lane + ".");
        }
        return pool;
    }

    /** What a thread is there for, as the beginning of its name says. */
    enum Lane {
        /**
         * Batches of check-ins: a handful of statements for few rows of large tables. Without these settings a plan made while the tables were
         * small reads them whole later, and planning costs as much as the work.
         */
        CHECKIN(
                "check-in-",
                "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;"
                        + " set plan_cache_mode = force_generic_plan"),
        /** What other events wait for, and who looks whether the database is there. */
        CALLBACK("callback-|spool-watch", null),
        /** What messages wait for. */
        SENDING("sender-|deliver-soon", null),
        /** Pages, reports, exports, ticks, Quartz, the start: whoever has no name of those above. */
        REST("", null);

        private final Pattern names;
        private final @Nullable String settings;

        Lane(String names, @Nullable String settings) {
            this.names = Pattern.compile(names);
            this.settings = settings;
        }

        /** What each of its connections is told once. */
        @Nullable
        String settings() {
            return settings;
        }

        static Lane of(String thread) {
            return Arrays.stream(values())
                    .filter(lane -> lane.names.matcher(thread).lookingAt())
                    .findFirst()
                    .orElse(REST);
        }
    }
}
