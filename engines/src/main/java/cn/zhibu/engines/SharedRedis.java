package cn.zhibu.engines;

/** One throw-away Redis per JVM for all its tests; the watchdog ends it after the JVM. */
public final class SharedRedis {

    private SharedRedis() {}

    public static EmbeddedRedis get() {
        return Holder.SERVER;
    }

    // static on purpose: test classes know nothing of each other and shall still share the server
    private static final class Holder {
        private static final EmbeddedRedis SERVER = EmbeddedRedis.start(RedisOptions.forTests());
    }
}
