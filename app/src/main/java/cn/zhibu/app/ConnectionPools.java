package cn.zhibu.app;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
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
        /** What an event waits for, and who looks whether the database is there. */
        CALLBACK("check-in-|callback-|spool-watch"),
        /** What messages wait for. */
        SENDING("sender-|deliver-soon"),
        /** Pages, reports, exports, ticks, Quartz, the start: whoever has no name of those above. */
        REST("");

        private final Pattern names;

        Lane(String names) {
            this.names = Pattern.compile(names);
        }

        static Lane of(String thread) {
            return Arrays.stream(values())
                    .filter(lane -> lane.names.matcher(thread).lookingAt())
                    .findFirst()
                    .orElse(REST);
        }
    }
}
