package cn.zhibu.bot.spool;

import cn.zhibu.domain.inbox.HeldEvent;
import cn.zhibu.domain.inbox.Spool;
import cn.zhibu.domain.inbox.SpooledEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.resps.StreamEntry;

/** One stream for all events, and a hash of how many wait per person; both change in one script, so that they agree. */
@Component
final class RedisSpool implements Spool {

    /** About 200 MB of Redis; beyond it the platform shall deliver again. */
    static final int LIMIT = 200_000;

    private static final Logger LOG = LoggerFactory.getLogger(RedisSpool.class);
    private static final String STREAM = "zhibu:spool";
    private static final String PEOPLE = "zhibu:spool:people";
    private static final String DRAINER = "zhibu:spool:drainer";
    private static final long LEASE_MILLIS = 30_000;
    private static final String ADD = """
            if ARGV[2] == 'behind' and redis.call('hexists', KEYS[2], ARGV[3]) == 0 then return 0 end
            if redis.call('xlen', KEYS[1]) >= tonumber(ARGV[1]) then return -1 end
            redis.call('xadd', KEYS[1], '*', 'member', ARGV[3], 'key', ARGV[4], 'kind', ARGV[5], 'at', ARGV[6], 'content', ARGV[7])
            redis.call('hincrby', KEYS[2], ARGV[3], 1)
            return 1
            """;
    private static final String DONE = """
            for i = 1, #ARGV, 2 do
              if redis.call('xdel', KEYS[1], ARGV[i]) == 1 and redis.call('hincrby', KEYS[2], ARGV[i + 1], -1) <= 0 then
                redis.call('hdel', KEYS[2], ARGV[i + 1])
              end
            end
            return 1
            """;
    private static final String RELEASE =
            "if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end";
    private static final String EXTEND =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end";

    private final UnifiedJedis redis;
    private final String instance = UUID.randomUUID().toString();

    RedisSpool(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * Puts an event at the end.
     *
     * @throws JedisException when Redis is away or refuses
     */
    boolean add(String member, HeldEvent event) {
        return put("always", member, event) == 1;
    }

    /** Puts an event behind those of the same person; empty when none of them waits, so that this one need not either. */
    Optional<Boolean> addBehind(String member, HeldEvent event) {
        long put = put("behind", member, event);
        return put == 0 ? Optional.empty() : Optional.of(put == 1);
    }

    private long put(String when, String member, HeldEvent event) {
        List<String> values = List.of(
                Integer.toString(LIMIT),
                when,
                member,
                event.key(),
                event.kind(),
                Long.toString(event.happenedAt().getEpochSecond()),
                event.content());
        return (Long) redis.eval(ADD, List.of(STREAM, PEOPLE), values);
    }

    long size() {
        return redis.xlen(STREAM);
    }

    /** When the oldest event was spooled, by the clock of Redis. */
    Optional<Instant> oldest() {
        return redis.xrange(STREAM, (StreamEntryID) null, null, 1).stream()
                .map(entry -> Instant.ofEpochMilli(entry.getID().getTime()))
                .findFirst();
    }

    @Override
    public boolean reserve() {
        try {
            return size() > 0
                    && (redis.set(DRAINER, instance, SetParams.setParams().nx().px(LEASE_MILLIS)) != null
                            || Long.valueOf(1)
                                    .equals(redis.eval(
                                            EXTEND, List.of(DRAINER), List.of(instance, Long.toString(LEASE_MILLIS)))));
        } catch (JedisException e) {
            return false;
        }
    }

    @Override
    public List<SpooledEvent> oldest(int limit) {
        try {
            return redis.xrange(STREAM, (StreamEntryID) null, null, limit).stream()
                    .map(RedisSpool::read)
                    .toList();
        } catch (JedisException e) {
            return List.of();
        }
    }

    @Override
    public void done(List<SpooledEvent> events) {
        List<String> values = events.stream()
                .flatMap(event -> List.of(event.id(), event.member()).stream())
                .toList();
        try {
            redis.eval(DONE, List.of(STREAM, PEOPLE), values);
        } catch (JedisException e) {
            LOG.warn("Redis is away; {} spooled events will be read again.", events.size());
        }
    }

    @Override
    public void release() {
        try {
            redis.eval(RELEASE, List.of(DRAINER), List.of(instance));
        } catch (JedisException e) {
            LOG.debug("Redis is away; the spool is free again when the lease has run out.");
        }
    }

    private static SpooledEvent read(StreamEntry entry) {
        Map<String, String> fields = entry.getFields();
        HeldEvent event = new HeldEvent(
                fields.getOrDefault("key", ""),
                fields.getOrDefault("kind", ""),
                Instant.ofEpochSecond(Long.parseLong(fields.getOrDefault("at", "0"))),
                fields.getOrDefault("content", ""));
        return new SpooledEvent(entry.getID().toString(), fields.getOrDefault("member", ""), event);
    }
}
