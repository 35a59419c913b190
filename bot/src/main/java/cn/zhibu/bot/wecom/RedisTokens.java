package cn.zhibu.bot.wecom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.function.Supplier;
import me.chanjar.weixin.common.redis.WxRedisOps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Tokens in Redis, shared by all instances; in memory while Redis is away, when each instance has its own. WxJava's store is
 * made for Jedis 3 and breaks on a newer one only when the first token expires.
 */
public final class RedisTokens implements WxRedisOps {

    private static final Logger LOG = LoggerFactory.getLogger(RedisTokens.class);
    private static final String DELETE_IF_EQUAL =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";
    private static final int PAUSE_SECONDS = 5;

    private record Kept(String value, Instant until) {}

    private final @Nullable UnifiedJedis redis;
    private final Clock clock;
    private final Map<String, Kept> memory = new ConcurrentHashMap<>();
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();
    private volatile Instant awayUntil = Instant.MIN;

    public RedisTokens(UnifiedJedis redis, Clock clock) {
        this(clock, redis);
    }

    private RedisTokens(Clock clock, @Nullable UnifiedJedis redis) {
        this.redis = redis;
        this.clock = clock;
    }

    /** Tokens of this process alone, for the time before Redis is looked for. */
    public static RedisTokens inMemory(Clock clock) {
        return new RedisTokens(clock, null);
    }

    @Override
    public @Nullable String getValue(String key) {
        return redisOr(redis -> redis.get(key), () -> {
            Kept kept = memory.get(key);
            return kept == null || !clock.instant().isBefore(kept.until()) ? null : kept.value();
        });
    }

    @Override
    public void setValue(String key, String value, int expire, TimeUnit unit) {
        long millis = Math.max(1, unit.toMillis(expire));
        memory.put(key, new Kept(value, clock.instant().plusMillis(millis)));
        redisOr(redis -> redis.set(key, value, SetParams.setParams().px(millis)), () -> null);
    }

    /** Seconds left, or null when there is nothing. */
    @Override
    public @Nullable Long getExpire(String key) {
        return redisOr(redis -> seconds(redis.pttl(key)), () -> {
            Kept kept = memory.get(key);
            return kept == null ? null : seconds(clock.instant().until(kept.until(), ChronoUnit.MILLIS));
        });
    }

    @Override
    public void expire(String key, int expire, TimeUnit unit) {
        memory.remove(key);
        redisOr(redis -> redis.pexpire(key, unit.toMillis(expire)), () -> 0L);
    }

    /** Forgets the value if it is still this one; a late failure must not take a fresh value with it. */
    void expire(String key, String value) {
        memory.computeIfPresent(key, (k, kept) -> kept.value().equals(value) ? null : kept);
        deleteIfEqual(key, value);
    }

    @Override
    public Lock getLock(String key) {
        return locks.computeIfAbsent(key, k -> new RedisLock(this, k));
    }

    /** Sets the key unless it is there; true as well while Redis is away, when nobody else could be excluded anyway. */
    boolean setIfAbsent(String key, String value, long millis) {
        SetParams once = SetParams.setParams().nx().px(millis);
        Boolean set = redisOr(redis -> redis.set(key, value, once) != null, () -> true);
        return Boolean.TRUE.equals(set);
    }

    void deleteIfEqual(String key, String value) {
        redisOr(redis -> redis.eval(DELETE_IF_EQUAL, List.of(key), List.of(value)), () -> null);
    }

    private static @Nullable Long seconds(long millis) {
        return millis <= 0 ? null : Long.valueOf(millis / 1000);
    }

    private <T> @Nullable T redisOr(
            Function<UnifiedJedis, ? extends @Nullable T> shared, Supplier<? extends @Nullable T> alone) {
        UnifiedJedis there = redis;
        if (there == null || clock.instant().isBefore(awayUntil)) {
            return alone.get();
        }
        try {
            return shared.apply(there);
        } catch (JedisException e) {
            // one slow refusal per pause, not one per call
            awayUntil = clock.instant().plusSeconds(PAUSE_SECONDS);
            LOG.warn(
                    "Redis is away ({}); WeCom tokens are kept in memory until it is back.",
                    e.getClass().getSimpleName());
            return alone.get();
        }
    }
}
