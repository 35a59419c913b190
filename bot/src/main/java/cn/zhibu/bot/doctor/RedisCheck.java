package cn.zhibu.bot.doctor;

import cn.zhibu.bot.settings.RedisSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/** Redis: reachable, and set up so that events can wait in it while the database is away. */
public final class RedisCheck implements Callable<List<Finding>> {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final RedisSettings settings;
    private final Clock clock;

    public RedisCheck(RedisSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Finding> call() {
        HostAndPort address = new HostAndPort(settings.url().getHost(), settings.port());
        DefaultJedisClientConfig login = DefaultJedisClientConfig.builder(settings.url())
                .connectionTimeoutMillis(TIMEOUT_MILLIS)
                .socketTimeoutMillis(TIMEOUT_MILLIS)
                .build();
        try (Jedis redis = new Jedis(address, login)) {
            List<Finding> findings = new ArrayList<>(RedisRules.judge(facts(redis)));
            findings.add(time(redis));
            return findings;
        } catch (JedisDataException e) {
            return List.of(Finding.fail(
                    "Redis",
                    "refuses (" + firstWord(e) + "): see that REDIS_URL holds the right user and password, and that "
                            + "they may use all keys and commands."));
        } catch (JedisException e) {
            return List.of(Finding.fail(
                    "Redis", "does not answer at " + address + ": see that it runs where REDIS_URL says."));
        }
    }

    private static Map<String, String> facts(Jedis redis) {
        Map<String, String> facts = new HashMap<>();
        for (String section : List.of("server", "replication", "cluster", "persistence", "memory")) {
            redis.info(section).lines().forEach(line -> {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    facts.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            });
        }
        try {
            facts.putAll(redis.configGet("appendfsync"));
        } catch (JedisDataException e) {
            // a hosted Redis does not tell its configuration
            facts.put("appendfsync", "");
        }
        return facts;
    }

    private Finding time(Jedis redis) {
        Instant asked = clock.instant();
        List<String> told = redis.time();
        Instant theirs = Instant.ofEpochSecond(Long.parseLong(told.get(0)), Long.parseLong(told.get(1)) * 1_000);
        return ClockRules.judge("clock of Redis", theirs, asked, clock.instant());
    }

    /** Such as WRONGPASS: what follows it may quote. */
    private static String firstWord(JedisDataException e) {
        return String.valueOf(e.getMessage()).split(" ", 2)[0];
    }
}
