package cn.zhibu.engines;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Both servers, started side by side.
 *
 * @param postgres outlives Redis at the stop
 */
public record Engines(EmbeddedPostgres postgres, EmbeddedRedis redis) implements AutoCloseable {

    /** Starts both with data kept under the folder; at most one JVM may use a folder at a time. */
    public static Engines keeping(Path folder) {
        return start(
                PostgresOptions.keeping(folder.resolve("postgres")), RedisOptions.keeping(folder.resolve("redis")));
    }

    public static Engines forTests() {
        return start(PostgresOptions.forTests(), RedisOptions.forTests());
    }

    /**
     * Starts both servers.
     *
     * @throws EngineException when one does not come up; the other is stopped again
     */
    public static Engines start(PostgresOptions postgresOptions, RedisOptions redisOptions) {
        CompletableFuture<EmbeddedRedis> redis = CompletableFuture.supplyAsync(() -> EmbeddedRedis.start(redisOptions));
        EmbeddedPostgres postgres;
        try {
            postgres = EmbeddedPostgres.start(postgresOptions);
        } catch (RuntimeException e) {
            redis.thenAccept(EmbeddedRedis::close)
                    .exceptionally(alsoFailed -> null)
                    .join();
            throw e;
        }
        try {
            return new Engines(postgres, redis.join());
        } catch (CompletionException e) {
            postgres.close();
            throw e.getCause() instanceof EngineException known ? known : e;
        }
    }

    @Override
    public void close() {
        try (postgres) {
            redis.close();
        }
    }
}
