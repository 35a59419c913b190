package cn.zhibu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.RedisOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

class RedisConfigurationIT {

    private static final int PEOPLE = 60;

    @TempDir
    Path folder;

    @Test
    void who_waits_for_a_connection_when_redis_ends_is_told() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.keeping(folder));
        try (RedisClient redis = new RedisConfiguration().redis(new RedisSettings(URI.create(server.url())))) {
            List<CompletableFuture<Boolean>> asked = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> endsWithIt(redis), threads))
                    .toList();
            await().until(() -> redis.getPool().getNumWaiters() > PEOPLE / 2);
            server.halt();
            for (CompletableFuture<Boolean> each : asked) {
                assertThat(each.get(20, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            threads.shutdownNow();
            server.close();
        }
    }

    private static boolean endsWithIt(UnifiedJedis redis) {
        try {
            while (true) {
                redis.blpop(1, "nothing");
            }
        } catch (JedisException e) {
            return true;
        }
    }
}
