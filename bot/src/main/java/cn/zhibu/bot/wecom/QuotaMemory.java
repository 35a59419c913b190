package cn.zhibu.bot.wecom;

import cn.zhibu.domain.outbox.QuotaRules;
import cn.zhibu.domain.outbox.SqlQuota;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.outbox.Attempt;
import cn.zhibu.mapper.outbox.AttemptMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Fills an empty Redis with what SQL knows of the last hour; the marker comes last, so that nobody counts on half of it. */
final class QuotaMemory {

    private static final Logger log = LoggerFactory.getLogger(QuotaMemory.class);
    private static final String PREFIX = "zhibu:quota:";
    private static final String MARKER = PREFIX + "filled";
    private static final String FILLING = PREFIX + "filling";
    private static final long FILLING_MILLIS = 30_000;
    private static final int COMMANDS_AT_ONCE = 5_000;
    private static final Duration DAILY_FOR = Duration.ofMinutes(10);

    private record Daily(long most, Instant until) {}

    private final UnifiedJedis redis;
    private final AttemptMapper attempts;
    private final SqlQuota sql;
    private volatile Daily daily = new Daily(0, Instant.MIN);

    QuotaMemory(UnifiedJedis redis, AttemptMapper attempts, SqlQuota sql) {
        this.redis = redis;
        this.attempts = attempts;
        this.sql = sql;
    }

    /** Marker, calls of the minute, of the hour, messages of the day, prefix of the people. */
    static List<String> keys(Instant now) {
        return List.of(
                MARKER, PREFIX + "minute", PREFIX + "hour", PREFIX + "day:" + Beijing.date(now), PREFIX + "person:");
    }

    /** Messages to people that the app may send today; people come and go slowly. */
    long daily(Instant now) {
        Daily known = daily;
        if (!now.isBefore(known.until())) {
            known = new Daily(sql.daily(), now.plus(DAILY_FOR));
            daily = known;
        }
        return known.most();
    }

    /** False when another thread or instance is filling it. */
    boolean fill(Instant now, Duration shift) {
        if (redis.set(FILLING, "1", SetParams.setParams().nx().px(FILLING_MILLIS)) == null) {
            return false;
        }
        try {
            calls(now);
            people(now);
            redis.set(MARKER, "1");
            log.info("limits of sending taken over from SQL clock_moved_by={}", shift);
            return true;
        } finally {
            redis.del(FILLING);
        }
    }

    private void calls(Instant now) {
        List<String> keys = keys(now);
        Map<String, String> minutes = attempts.times(now.minus(QuotaRules.HOUR)).stream()
                .collect(Collectors.groupingBy(
                        at -> Long.toString(at.getEpochSecond() / 60),
                        Collectors.collectingAndThen(Collectors.counting(), String::valueOf)));
        if (!minutes.isEmpty()) {
            redis.hset(keys.get(2), minutes);
            redis.pexpire(keys.get(2), QuotaRules.HOUR.toMillis());
        }
        // the minute's burst counts as used up as far as there were calls
        int lately = attempts.calls(now.minus(QuotaRules.MINUTE));
        double millis = Math.min(lately, QuotaRules.CALLS_MINUTE) * 60_000.0 / QuotaRules.STEADY;
        redis.set(keys.get(1), Double.toString(now.toEpochMilli() + millis));
        redis.set(
                keys.get(3),
                Long.toString(attempts.messages(Beijing.at(Beijing.date(now), LocalTime.MIDNIGHT))),
                SetParams.setParams().ex(90_000));
    }

    private void people(Instant now) {
        Map<Long, List<String>> newestFirst = attempts.people(now.minus(QuotaRules.HOUR)).stream()
                .collect(Collectors.groupingBy(
                        Attempt::memberId,
                        Collectors.mapping(each -> Long.toString(each.at().toEpochMilli()), Collectors.toList())));
        try (AbstractPipeline pipeline = redis.pipelined()) {
            int commands = 0;
            for (Map.Entry<Long, List<String>> person : newestFirst.entrySet()) {
                String key = keys(now).get(4) + person.getKey();
                pipeline.del(key);
                pipeline.rpush(key, person.getValue().toArray(String[]::new));
                pipeline.pexpire(key, QuotaRules.HOUR.toMillis());
                commands += 3;
                if (commands % COMMANDS_AT_ONCE < 3) {
                    pipeline.sync();
                }
            }
        }
    }
}
