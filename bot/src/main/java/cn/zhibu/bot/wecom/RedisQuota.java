package cn.zhibu.bot.wecom;

import cn.zhibu.domain.outbox.QuotaRules;
import cn.zhibu.domain.outbox.SendingQuota;
import cn.zhibu.domain.outbox.SqlQuota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * The limits counted in Redis, by one script and by the clock of Redis, so that instances whose clocks differ count alike. Empty, it is filled
 * from SQL first; away, SQL counts.
 */
final class RedisQuota implements SendingQuota {

    private static final Logger log = LoggerFactory.getLogger(RedisQuota.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final double MINUTE_MILLIS = 60_000;

    private final UnifiedJedis redis;
    private final SqlQuota sql;
    private final QuotaMemory memory;
    private final Clock clock;
    private final Clock system;
    private final String script;
    private volatile Instant awayUntil = Instant.MIN;

    /** @param system the clock of the machine: what the other one is ahead of it by was moved by hand */
    RedisQuota(UnifiedJedis redis, SqlQuota sql, QuotaMemory memory, Clock clock, Clock system) {
        this.redis = redis;
        this.sql = sql;
        this.memory = memory;
        this.clock = clock;
        this.system = system;
        this.script = LuaScript.read("quota.lua");
    }

    @Override
    public Pass ask(List<Long> people) {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil)) {
            return sql.ask(people);
        }
        try {
            List<String> answer = count(people, now);
            return answer.get(0).equals("forgotten") ? refilled(people, now) : pass(answer);
        } catch (JedisException e) {
            // one slow refusal per pause, not one per call
            awayUntil = now.plus(AWAY);
            log.warn(
                    "Redis is away ({}); the limits of sending are counted in SQL.",
                    e.getClass().getSimpleName());
            return sql.ask(people);
        }
    }

    /** While Redis is being filled by another instance SQL decides. */
    private Pass refilled(List<Long> people, Instant now) {
        if (!memory.fill(now, shift(now))) {
            return sql.ask(people);
        }
        List<String> answer = count(people, now);
        return answer.get(0).equals("forgotten") ? sql.ask(people) : pass(answer);
    }

    private List<String> count(List<Long> people, Instant now) {
        List<String> values = new ArrayList<>(List.of(
                Long.toString(shift(now).toMillis()),
                Double.toString(MINUTE_MILLIS / QuotaRules.STEADY * sql.divisor()),
                Integer.toString(QuotaRules.BURST / sql.divisor()),
                Long.toString(LONGEST_WAIT.toMillis()),
                Integer.toString(QuotaRules.CALLS_HOUR),
                Long.toString(memory.daily(now)),
                Long.toString(SqlQuota.untilMidnight(now).toMillis()),
                QuotaRules.MINUTE.toMillis() + "," + QuotaRules.HOUR.toMillis()));
        people.forEach(person -> values.add(person.toString()));
        Object answer = redis.eval(script, QuotaMemory.keys(now), values);
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    /** To the second: what passes between two readings is no shift. */
    private Duration shift(Instant now) {
        long millis = Duration.between(system.instant(), now).toMillis();
        return Duration.ofSeconds(Math.round(millis / 1000.0));
    }

    private static Pass pass(List<String> answer) {
        return switch (answer.get(0)) {
            case "go" -> new Pass.Go(millis(answer.get(1)));
            case "person" ->
                new Pass.PersonFull(answer.stream().skip(2).map(Long::valueOf).toList(), millis(answer.get(1)));
            case "full" -> new Pass.Full(answer.get(1), millis(answer.get(2)));
            default -> throw new IllegalStateException("The quota script answers " + answer.get(0) + ".");
        };
    }

    private static Duration millis(String text) {
        return Duration.ofMillis((long) Double.parseDouble(text));
    }
}
