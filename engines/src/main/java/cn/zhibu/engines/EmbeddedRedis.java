package cn.zhibu.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Redis 7 of our own on 127.0.0.1 with an append-only file; ends with the JVM at the latest. */
public final class EmbeddedRedis implements AutoCloseable {

    private static final String ORDERLY_STOP = "TERM";

    private final RedisOptions options;
    private final Path program;
    private final ServerProcess server;
    private int port;
    private @Nullable Watchdog watchdog;

    private EmbeddedRedis(RedisOptions options, Path program) {
        this.options = options;
        this.program = program;
        this.server = new ServerProcess(options.folder().resolve("redis.pid"), "/redis-server");
    }

    /**
     * Starts a server on a free port.
     *
     * @throws EngineException when the machine is not supported or the server does not come up
     */
    public static EmbeddedRedis start(RedisOptions options) {
        Platform platform = Platform.current();
        Path program = RedisBinary.program(EngineCache.of(Unprivileged.PLAIN_USER), platform);
        RedisOptions real = new RedisOptions(Folders.ready(options.folder()), options.throwAway());
        EmbeddedRedis redis = new EmbeddedRedis(real, program);
        redis.launch();
        return redis;
    }

    private void launch() {
        server.clearLeftover(ORDERLY_STOP);
        watchdog = Watchdog.over(server.pidFile(), ORDERLY_STOP, options.throwAway() ? options.folder() : null);
        port = FreePort.find();
        try {
            resume();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private List<String> command() {
        // its own daemon: Ctrl-C in a terminal reaches the JVM only, which then stops it last
        List<String> words = new ArrayList<>(List.of(program.toString(), "--daemonize", "yes"));
        words.addAll(List.of("--bind", "127.0.0.1", "--port", Integer.toString(port)));
        words.addAll(List.of(
                "--dir",
                options.folder().toString(),
                "--pidfile",
                server.pidFile().toString()));
        words.addAll(List.of("--logfile", options.folder().resolve("redis.log").toString()));
        words.addAll(List.of("--save", "", "--appendonly", "yes"));
        words.addAll(List.of("--appendfsync", options.throwAway() ? "no" : "everysec"));
        if (options.throwAway()) {
            words.addAll(List.of("--enable-debug-command", "local"));
        }
        return words;
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** For tests of an outage: stops the server and keeps port and data. */
    public void halt() {
        server.stop(ORDERLY_STOP);
    }

    /** Ends an outage begun by {@link #halt()}. */
    public void resume() {
        Command.run(command());
        RedisReadiness.await(port, options.folder().resolve("redis.log"));
    }

    /** Saves and stops the server; a throw-away folder is deleted. */
    @Override
    public void close() {
        if (watchdog == null) {
            return;
        }
        server.stop(ORDERLY_STOP);
        watchdog.close();
        watchdog = null;
        if (options.throwAway()) {
            Folders.delete(options.folder());
        }
    }

    @Override
    public String toString() {
        return "Redis on 127.0.0.1:" + port;
    }
}
