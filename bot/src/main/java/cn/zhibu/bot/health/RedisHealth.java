package cn.zhibu.bot.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Without Redis tokens are kept in memory and nobody can log in to pages; no accepted message is lost. */
final class RedisHealth implements HealthIndicator {

    private final UnifiedJedis redis;

    RedisHealth(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try {
            redis.ping();
            return Health.up().build();
        } catch (JedisException e) {
            return Degraded.because("Redis does not answer");
        }
    }
}
