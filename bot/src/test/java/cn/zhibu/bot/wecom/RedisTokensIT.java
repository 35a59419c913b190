package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.wecom.ScriptedPlatform.Answer;
import cn.zhibu.engines.SharedRedis;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

class RedisTokensIT {

    private static final String SEND = "/cgi-bin/message/send";
    private static final int THREADS = 24;
    private static final int ROTATIONS = "full".equals(System.getProperty("torture")) ? 100 : 20;

    /** A machine that is busy is not a Redis that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UnifiedJedis redis = patient(URI.create(SharedRedis.get().url()));
    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final List<WeComApi> instances = new ArrayList<>();

    @BeforeEach
    void forget() {
        redis.flushAll();
    }

    @AfterEach
    void stop() {
        instances.forEach(WeComApi::close);
        platform.close();
        redis.close();
    }

    @Test
    void a_value_ends_with_its_time() {
        RedisTokens tokens = new RedisTokens(redis, Clock.systemUTC());
        tokens.setValue("k", "v", 7200, TimeUnit.SECONDS);
        assertThat(tokens.getValue("k")).isEqualTo("v");
        assertThat(tokens.getExpire("k")).isBetween(7190L, 7200L);
        assertThat(tokens.getExpire("other")).isNull();
        tokens.expire("k", 0, TimeUnit.SECONDS);
        assertThat(tokens.getValue("k")).isNull();
    }

    @Test
    void a_late_failure_leaves_the_fresh_token_alone() {
        RedisTokens tokens = new RedisTokens(redis, Clock.systemUTC());
        tokens.setValue("k", "fresh", 7200, TimeUnit.SECONDS);
        tokens.expire("k", "stale");
        assertThat(tokens.getValue("k")).isEqualTo("fresh");
        tokens.expire("k", "fresh");
        assertThat(tokens.getValue("k")).isNull();
    }

    @Test
    void the_lock_excludes_other_instances_and_is_given_back() throws Exception {
        Lock mine = new RedisTokens(redis, Clock.systemUTC()).getLock("lock");
        Lock theirs = new RedisTokens(redis, Clock.systemUTC()).getLock("lock");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        together(i -> {
            Lock lock = i % 2 == 0 ? mine : theirs;
            lock.lock();
            try {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.yield();
                inside.decrementAndGet();
            } finally {
                lock.unlock();
            }
        });
        assertThat(most).hasValue(1);
        assertThat(redis.exists("lock")).isFalse();
    }

    @Test
    void a_storm_on_a_dead_token_asks_for_one_new_token() throws Exception {
        AtomicInteger given = aTokenKillsTheOneBefore();
        redis.set(
                "wecom:token:wwzhibu:1013699173317", "T0", SetParams.setParams().ex(7200));
        threeInstances();
        assertThat(storm()).hasSize(THREADS).allMatch(ApiResult.Ok.class::isInstance);
        assertThat(platform.calls("/cgi-bin/gettoken")).hasSize(1);
        assertThat(given).hasValue(2);
    }

    @Test
    void however_often_tokens_die_each_death_costs_one_new_token_and_no_call_fails() throws Exception {
        AtomicInteger given = aTokenKillsTheOneBefore();
        threeInstances();
        for (int i = 0; i < ROTATIONS; i++) {
            // somebody else fetched a token, which nobody here has
            given.incrementAndGet();
            assertThat(storm()).hasSize(THREADS).allMatch(ApiResult.Ok.class::isInstance);
        }
        int tokens = platform.calls("/cgi-bin/gettoken").size();
        System.out.println("FIGURE G8_rotations=" + ROTATIONS);
        System.out.println("FIGURE G8_tokens_asked_for=" + tokens);
        System.out.println("FIGURE G8_failed_sends=0");
        assertThat(tokens).isBetween(ROTATIONS, ROTATIONS * 11 / 10);
    }

    private AtomicInteger aTokenKillsTheOneBefore() {
        AtomicInteger given = new AtomicInteger(1);
        platform.on(
                "/cgi-bin/gettoken",
                call -> Answer.json(
                        "{\"errcode\":0,\"access_token\":\"T" + given.incrementAndGet() + "\",\"expires_in\":7200}"));
        platform.on(
                SEND,
                call -> call.query().endsWith("access_token=T" + given.get())
                        ? Answer.json("{\"errcode\":0}")
                        : Answer.error(42001));
        return given;
    }

    private void threeInstances() {
        for (int i = 0; i < 3; i++) {
            RedisTokens tokens = new RedisTokens(redis, Clock.systemUTC());
            instances.add(new WeComApi(platform.settings(), tokens, Clock.systemUTC(), PATIENCE));
        }
    }

    private List<ApiResult> storm() throws Exception {
        List<ApiResult> results = new CopyOnWriteArrayList<>();
        together(i -> results.add(instances.get(i % 3).post(SEND, "{\"n\":" + i + "}")));
        return results;
    }

    @Test
    void without_redis_tokens_are_kept_in_memory() {
        platform.on(SEND, Answer.json("{\"errcode\":0}"));
        try (UnifiedJedis gone = RedisClient.create("redis://127.0.0.1:1")) {
            RedisTokens tokens = new RedisTokens(gone, Clock.systemUTC());
            WeComApi api = new WeComApi(platform.settings(), tokens, Clock.systemUTC(), Duration.ofSeconds(5));
            instances.add(api);
            for (int i = 0; i < 3; i++) {
                assertThat(api.post(SEND, "{}")).isInstanceOf(ApiResult.Ok.class);
            }
        }
        assertThat(platform.calls("/cgi-bin/gettoken")).hasSize(1);
    }

    private static UnifiedJedis patient(URI url) {
        return RedisClient.builder()
                .hostAndPort(url.getHost(), url.getPort())
                .clientConfig(DefaultJedisClientConfig.builder(url)
                        .connectionTimeoutMillis((int) PATIENCE.toMillis())
                        .socketTimeoutMillis((int) PATIENCE.toMillis())
                        .build())
                .build();
    }

    private interface Work {
        void run(int index);
    }

    private static void together(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int index = i;
            all.add(threads.submit(() -> {
                start.await();
                work.run(index);
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(120, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }
}
