package cn.zhibu.bot.spool;

import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** Whether Redis keeps what it is given: an append-only file that can be written, and no eviction of keys that never expire. */
@Component
final class RedisKeeps {

    private static final long BELIEVED_NANOS = 1_000_000_000L;

    private final UnifiedJedis redis;
    private volatile long askedAt = System.nanoTime() - BELIEVED_NANOS;
    private volatile boolean keeps;

    RedisKeeps(UnifiedJedis redis) {
        this.redis = redis;
    }

    /** The answer may be a second old, so that an outage of Redis costs one time-out a second. */
    boolean now() {
        if (System.nanoTime() - askedAt >= BELIEVED_NANOS) {
            keeps = asked();
            askedAt = System.nanoTime();
        }
        return keeps;
    }

    /** A call has just failed: nobody asks again for a second. */
    void lost() {
        keeps = false;
        askedAt = System.nanoTime();
    }

    private boolean asked() {
        try {
            String persistence = redis.info("persistence");
            return persistence.contains("aof_enabled:1")
                    && persistence.contains("aof_last_write_status:ok")
                    && !redis.info("memory").contains("maxmemory_policy:allkeys");
        } catch (JedisException e) {
            return false;
        }
    }
}
