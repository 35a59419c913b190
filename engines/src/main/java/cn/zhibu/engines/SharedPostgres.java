package cn.zhibu.engines;

/** One throw-away PostgreSQL per JVM for all its tests; the watchdog ends it after the JVM. */
public final class SharedPostgres {

    private SharedPostgres() {}

    public static EmbeddedPostgres get() {
        return Holder.SERVER;
    }

    // static on purpose: test classes know nothing of each other and shall still share the server
    private static final class Holder {
        private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start(PostgresOptions.forTests());
    }
}
