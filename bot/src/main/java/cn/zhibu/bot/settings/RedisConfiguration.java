package cn.zhibu.bot.settings;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/**
 * One pool of Redis connections for the whole service; it connects when first used, so that Redis may come later. Nobody waits for a connection for
 * longer than Redis may take to answer: whoever fails to connect wakes none of those who wait, so that without an end all would wait for ever.
 */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    private static final int TIMEOUT_MILLIS = 2_000;

    /** A call of a millisecond for each of 64 messages that leave at once, and for pages, spool and watch. */
    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    RedisClient redis(RedisSettings settings) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(CONNECTIONS);
        pool.setMaxIdle(CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(TIMEOUT_MILLIS));
        return RedisClient.builder()
                .poolConfig(pool)
                .hostAndPort(settings.url().getHost(), settings.port())
                .clientConfig(DefaultJedisClientConfig.builder(settings.url())
                        .connectionTimeoutMillis(TIMEOUT_MILLIS)
                        .socketTimeoutMillis(TIMEOUT_MILLIS)
                        .build())
                .build();
    }
}
