package cn.zhibu.bot.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** One pool of Redis connections for the whole service; it connects when first used, so that Redis may come later. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    private static final int TIMEOUT_MILLIS = 2_000;

    @Bean(destroyMethod = "close")
    UnifiedJedis redis(RedisSettings settings) {
        return RedisClient.builder()
                .hostAndPort(settings.url().getHost(), settings.port())
                .clientConfig(DefaultJedisClientConfig.builder(settings.url())
                        .connectionTimeoutMillis(TIMEOUT_MILLIS)
                        .socketTimeoutMillis(TIMEOUT_MILLIS)
                        .build())
                .build();
    }
}
