package cn.zhibu.engines;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL 18 of our own on 127.0.0.1, reachable by password only; ends with the JVM at the latest. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String FAST_STOP = "INT";

    private final PostgresOptions options;
    private final PostgresCluster cluster;
    private final ServerProcess server;
    private String password = "";
    private int port;
    private @Nullable Watchdog watchdog;

    private EmbeddedPostgres(PostgresOptions options, PostgresCluster cluster) {
        this.options = options;
        this.cluster = cluster;
        this.server = new ServerProcess(cluster.data().resolve("postmaster.pid"), "/postgres");
    }

    /**
     * Starts a server on a free port.
     *
     * @throws EngineException when the machine is not supported or the server does not come up
     */
    public static EmbeddedPostgres start(PostgresOptions options) {
        return start(options, Unprivileged.detect());
    }

    static EmbeddedPostgres start(PostgresOptions options, Unprivileged user) {
        Platform platform = Platform.current();
        Path programs = PostgresBinaries.folder(EngineCache.of(user), platform);
        PostgresOptions real = options.in(Folders.ready(options.folder()));
        EmbeddedPostgres postgres = new EmbeddedPostgres(real, new PostgresCluster(real, user, programs));
        postgres.launch();
        return postgres;
    }

    private void launch() {
        server.clearLeftover(FAST_STOP);
        watchdog = Watchdog.over(server.pidFile(), FAST_STOP, options.throwAway() ? options.folder() : null);
        try {
            password = cluster.init();
            port = FreePort.find();
            cluster.start(port);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return PostgresCluster.USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Makes an empty database; returns its JDBC URL. */
    public String createDatabase(String name) {
        return createDatabase(name, "template1");
    }

    /** Makes a copy of a database nobody is connected to; returns its JDBC URL. */
    public String createDatabase(String name, String template) {
        execute("CREATE DATABASE \"" + name + "\" TEMPLATE \"" + template + "\"");
        return jdbcUrl(name);
    }

    /** Ends every connection to the database and removes it. */
    public void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS \"" + name + "\" WITH (FORCE)");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EngineException("PostgreSQL refused: " + sql, e);
        }
    }

    /** For tests of an outage: stops the server at once and keeps port, password and data. */
    public void halt() {
        server.stop("QUIT");
    }

    /** Ends an outage begun by {@link #halt()}. */
    public void resume() {
        cluster.start(port);
    }

    /** Ends running statements and stops the server; a throw-away folder is deleted. */
    @Override
    public void close() {
        if (watchdog == null) {
            return;
        }
        server.stop(FAST_STOP);
        watchdog.close();
        watchdog = null;
        if (options.throwAway()) {
            Folders.delete(options.folder());
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL on 127.0.0.1:" + port;
    }
}
