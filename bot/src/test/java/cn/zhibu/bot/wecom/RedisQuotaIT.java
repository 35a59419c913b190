package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.outbox.QuotaRules;
import cn.zhibu.domain.outbox.SendingQuota.Pass;
import cn.zhibu.domain.outbox.SqlQuota;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.outbox.AttemptMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

class RedisQuotaIT extends DomainIT {

    /** The moved clock is known to the second. */
    private static final Duration OVER_A_MINUTE = QuotaRules.MINUTE.plusSeconds(2);

    private final UnifiedJedis redis = RedisClient.create(SharedRedis.get().url());

    @Autowired
    private SqlQuota sql;

    @Autowired
    private AttemptMapper attempts;

    private Member zhang;
    private Member li;

    @BeforeEach
    void people() {
        redis.flushAll();
        Org branch = stage.branch("第一支部");
        zhang = stage.member(branch, "zhangsan", "张三");
        li = stage.member(branch, "lisi", "李四");
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void two_instances_together_send_one_person_thirty_messages_a_minute() {
        RedisQuota one = instance(redis);
        RedisQuota two = instance(redis);
        for (int i = 0; i < 15; i++) {
            assertThat(one.ask(List.of(zhang.id()))).isInstanceOf(Pass.Go.class);
            assertThat(two.ask(List.of(zhang.id(), li.id()))).isInstanceOf(Pass.Go.class);
        }
        assertThat(two.ask(List.of(li.id(), zhang.id()))).isInstanceOfSatisfying(Pass.PersonFull.class, full -> {
            assertThat(full.people()).containsExactly(zhang.id());
            assertThat(full.pause()).isPositive().isLessThanOrEqualTo(QuotaRules.MINUTE);
        });
        // nothing was counted for the other one
        IntStream.range(0, 15)
                .forEach(i -> assertThat(one.ask(List.of(li.id()))).isInstanceOf(Pass.Go.class));
        assertThat(one.ask(List.of(li.id()))).isInstanceOf(Pass.PersonFull.class);
        clock.advance(OVER_A_MINUTE);
        assertThat(one.ask(List.of(zhang.id(), li.id()))).isInstanceOf(Pass.Go.class);
    }

    @Test
    void a_person_gets_a_thousand_messages_an_hour_at_most() {
        // the app may send two hundred a day for each person
        IntStream.range(0, 5).forEach(i -> stage.member(stage.branch("支部" + i), "m" + i, "党员"));
        RedisQuota quota = instance(redis);
        for (int i = 0; i < 1_000; i++) {
            if (i % 30 == 0) {
                clock.advance(OVER_A_MINUTE);
            }
            assertThat(quota.ask(List.of(zhang.id()))).as("message %d", i).isInstanceOf(Pass.Go.class);
        }
        clock.advance(OVER_A_MINUTE);
        assertThat(quota.ask(List.of(zhang.id()))).isInstanceOf(Pass.PersonFull.class);
    }

    @Test
    void an_emptied_redis_learns_from_sql_what_was_sent() {
        RedisQuota quota = instance(redis);
        sent(30);
        redis.flushAll();
        assertThat(quota.ask(List.of(zhang.id()))).isInstanceOf(Pass.PersonFull.class);
        assertThat(quota.ask(List.of(li.id()))).isInstanceOf(Pass.Go.class);
    }

    @Test
    void without_redis_the_limit_holds_by_sql() {
        try (UnifiedJedis gone = RedisClient.create("redis://127.0.0.1:1")) {
            RedisQuota quota = instance(gone);
            sent(30);
            assertThat(quota.ask(List.of(zhang.id()))).isInstanceOf(Pass.Go.class);
            sent(1);
            assertThat(quota.ask(List.of(zhang.id()))).isInstanceOf(Pass.PersonFull.class);
        }
    }

    @Test
    void calls_leave_at_a_steady_rate_that_keeps_any_minute_within_the_limit() {
        RedisQuota quota = instance(redis);
        long start = System.nanoTime();
        int passed = 0;
        Pass pass = quota.ask(List.of());
        while (pass instanceof Pass.Go) {
            passed++;
            pass = quota.ask(List.of());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(pass)
                .isInstanceOfSatisfying(
                        Pass.Full.class, full -> assertThat(full.reason()).isEqualTo("corp minute"));
        // the burst, what was earned meanwhile, and two seconds in advance
        assertThat(passed)
                .isBetween(QuotaRules.BURST, (int) (QuotaRules.BURST + (seconds + 2) * QuotaRules.STEADY / 60.0 + 2));
    }

    @Test
    void the_day_ends_at_two_hundred_messages_for_each_person() {
        RedisQuota quota = instance(redis);
        for (int i = 0; i < 400; i++) {
            if (i % 30 == 0) {
                clock.advance(OVER_A_MINUTE);
            }
            assertThat(quota.ask(List.of(zhang.id()))).as("message %d", i).isInstanceOf(Pass.Go.class);
        }
        clock.advance(OVER_A_MINUTE);
        assertThat(quota.ask(List.of(li.id()))).isInstanceOfSatisfying(Pass.Full.class, full -> {
            assertThat(full.reason()).isEqualTo("app day");
            assertThat(full.pause()).isLessThan(Duration.ofDays(1));
        });
        clock.set("2026-11-24", "00:01");
        assertThat(quota.ask(List.of(li.id()))).isInstanceOf(Pass.Go.class);
    }

    private RedisQuota instance(UnifiedJedis server) {
        return new RedisQuota(server, sql, new QuotaMemory(server, attempts, sql), clock, Clock.systemUTC());
    }

    /** As the claims of so many calls to one person leave it. */
    private void sent(int count) {
        for (int i = 0; i < count; i++) {
            stage.execute(
                    "with call as (insert into outbox_call (action, kind, body, state, next_attempt_at, not_after, created_at,"
                            + " last_attempt_at) values ('SEND', 'NOTICE', '', 'SENDING', now(), now(), now(), ?::timestamptz) returning id)"
                            + " insert into outbox_message (occasion, revision, member_id, channel, kind, body, state, not_before, not_after,"
                            + " call_id, created_at) select 'o' || id, 0, ?, 'WECOM', 'NOTICE', '', 'CALLED', now(), now(), id, now() from call",
                    clock.instant().toString(),
                    zhang.id());
        }
    }
}
