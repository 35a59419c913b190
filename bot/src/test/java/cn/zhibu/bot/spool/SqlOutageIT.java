package cn.zhibu.bot.spool;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.SqlAway;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.member.Member;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import redis.clients.jedis.exceptions.JedisException;

class SqlOutageIT extends OutageIT {

    private static final int PEOPLE = 100;
    /** Each try is a message of the person, and twenty a minute are taken. */
    private static final Duration RARELY = Duration.ofMillis(700);

    private static final Answer LATER = Answer.done("已收到", "已收到，稍后确认");

    private boolean postgresStopped;
    private boolean redisStopped;

    @AfterEach
    void repair() {
        if (redisStopped) {
            startRedis();
        }
        if (postgresStopped) {
            startPostgres();
        }
    }

    @Test
    void taps_of_an_outage_are_kept_drained_in_each_persons_order_and_told() throws Exception {
        List<Member> people = people();
        stopPostgres();
        long start = System.nanoTime();
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        people.forEach(person -> answers.add(delivered(tapXml(userid(person), "join/" + meeting.id()))));
        for (CompletableFuture<Answer> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(LATER);
        }
        long firstMillis = (System.nanoTime() - start) / 1_000_000;
        assertThat(firstMillis).as("well inside the platform's five seconds").isLessThan(4_000);
        start = System.nanoTime();
        people.forEach(
                person -> assertThat(heard(wordXml(userid(person), "请假 病假 感冒"))).isEqualTo(LATER));
        long nextMicros = (System.nanoTime() - start) / 1_000 / PEOPLE;
        start = System.nanoTime();
        startPostgres();
        awaitDrained();
        long drainedMillis = (System.nanoTime() - start) / 1_000_000;
        int lost = 0;
        int doubled = 0;
        for (Member person : people) {
            List<String> acts = acts(person);
            lost += acts.contains("receipt.join") ? 0 : 1;
            lost += status(person) == AttendanceStatus.LEAVE_REQ ? 0 : 1;
            doubled += acts.size() > 2 ? 1 : 0;
            assertThat(acts).as("order").first().isEqualTo("receipt.join");
            assertThat(stage.told(person)).hasSize(2).allMatch(told -> told.contains("的操作已处理"));
        }
        figure("outage.taps", 2 * PEOPLE);
        figure("outage.lost", lost);
        figure("outage.doubled", doubled);
        figure("outage.first.answers.ms", firstMillis);
        figure("outage.later.answer.us", nextMicros);
        figure("outage.start.and.drain.ms", drainedMillis);
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
    }

    @Test
    void drains_at_full_speed() {
        List<Member> people = people();
        watch.circuit().lost();
        people.forEach(person -> IntStream.range(0, 10)
                .forEach(i -> spool.add(
                        "m" + person.id(),
                        keeping(tapXml(
                                userid(person),
                                (i % 2 == 0 ? "join/" : "checkin/") + meeting.id(),
                                clock.instant().plusSeconds(i))))));
        long start = System.nanoTime();
        awaitDrained();
        double seconds = (System.nanoTime() - start) / 1e9;
        figure("drain.events", 10 * PEOPLE);
        figure("drain.per.second", Math.round(10 * PEOPLE / seconds));
        assertThat(stage.count("select count(*) from inbound_event")).isEqualTo(10 * PEOPLE);
    }

    @Test
    void lateness_of_a_spooled_check_in_goes_by_the_platforms_time() {
        stage.execute("update meeting set button_checkin = true");
        stopPostgres();
        String tap = tapXml("zhangsan", "checkin/" + meeting.id(), beijing("2026-12-01", "15:02"));
        clock.set(beijing("2026-12-01", "15:02"));
        assertThat(heard(tap)).isEqualTo(LATER);
        clock.set(beijing("2026-12-01", "15:40"));
        startPostgres();
        awaitDrained();
        assertThat(stage.rows("select late from attendance where member_id = ?", zhang.id()))
                .allSatisfy(row -> assertThat(row.get("late")).isEqualTo(false));
        assertThat(status(zhang)).isEqualTo(AttendanceStatus.CLAIMED);
        assertThat(stage.told(zhang)).singleElement().asString().contains("您15:02的操作已处理");
    }

    @Test
    void pay_typed_while_the_database_is_away_is_asked_for_again_and_is_nowhere() {
        stopPostgres();
        assertThat(heard(wordXml("zhangsan", "党费")))
                .as("so that the next one finds the database away")
                .isEqualTo(LATER);
        Answer again = heard(wordXml("zhangsan", "党费计算 87654.32"));
        assertThat(again.text()).contains("请").doesNotContain("87654", LATER.text());
        assertThat(spool.size()).as("党费 alone").isEqualTo(1);
        // other words may hold pay as well: what is spooled is sealed, and gone once it is drained
        assertThat(heard(wordXml("zhangsan", "我工资87654.32元要交多少"))).isEqualTo(LATER);
        assertThat(kept()).isNotEmpty().noneMatch(row -> row.contains("87654"));
        startPostgres();
        awaitDrained();
        assertThat(kept()).noneMatch(row -> row.contains("87654"));
        assertThat(stage.rows("select tablename from pg_tables where schemaname = 'public'").stream()
                        .flatMap(table ->
                                stage.rows("select t::text as row from " + table.get("tablename") + " t").stream())
                        .map(row -> String.valueOf(row.get("row"))))
                .isNotEmpty()
                .noneMatch(row -> row.contains("87654"));
        assertThat(heard(wordXml("zhangsan", "党费计算 5001")).text()).contains("75.02");
    }

    /** All that Redis holds, by whatever kind of key. */
    private List<String> kept() {
        return redis.keys("*").stream()
                .map(key -> key + " "
                        + switch (redis.type(key)) {
                            case "stream" -> redis.xrange(key, "-", "+").toString();
                            case "hash" -> redis.hgetAll(key).toString();
                            case "string" -> redis.get(key);
                            default -> new String(redis.dump(key), StandardCharsets.ISO_8859_1);
                        })
                .toList();
    }

    @Test
    void a_tap_behind_a_spooled_one_waits_for_it() {
        String first = tapXml("zhangsan", "join/" + meeting.id());
        // as if another instance drained just now: what waits stays for a while
        redis.set("zhibu:spool:drainer", "another");
        stopPostgres();
        assertThat(heard(first)).isEqualTo(LATER);
        startPostgres();
        awaitSql();
        assertThat(heard(tapXml("zhangsan", "leave/" + meeting.id()))).isEqualTo(LATER);
        assertThat(heard(tapXml("wangwu", "join/" + meeting.id())).label()).contains("参加");
        assertThat(acts(zhang)).isEmpty();
        redis.del("zhibu:spool:drainer");
        awaitDrained();
        assertThat(acts(zhang)).startsWith("receipt.join");
    }

    @Test
    void one_event_spooled_twice_and_delivered_once_more_is_applied_and_told_once() {
        String tap = tapXml("zhangsan", "join/" + meeting.id());
        stopPostgres();
        assertThat(heard(tap)).isEqualTo(LATER);
        assertThat(heard(tap)).isEqualTo(LATER);
        startPostgres();
        awaitDrained();
        Answer again = heard(tap);
        assertThat(again.label()).contains("参加");
        assertThat(acts(zhang)).containsExactly("receipt.join");
        assertThat(stage.told(zhang)).hasSize(1);
    }

    @Test
    void an_event_that_was_drained_and_not_removed_is_applied_and_told_once() {
        String tap = tapXml("zhangsan", "join/" + meeting.id());
        assertThat(heard(tap).label()).contains("参加");
        // an instance that died between its commit and the removal leaves the event in the spool
        spool.add("m", keeping(tap));
        spool.add("m", keeping(tap));
        awaitDrained();
        assertThat(acts(zhang)).containsExactly("receipt.join");
        assertThat(stage.told(zhang)).hasSize(1);
    }

    @Test
    void without_an_append_only_file_nothing_is_promised() {
        redis.configSet("appendonly", "no");
        try {
            stopPostgres();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(RARELY)
                    .untilAsserted(() -> refused(tapXml("zhangsan", "join/" + meeting.id())));
            assertThat(spool.size()).isZero();
        } finally {
            redis.configSet("appendonly", "yes");
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(RARELY)
                .until(() -> LATER.equals(heardOrNull(tapXml("zhangsan", "join/" + meeting.id()))));
        startPostgres();
        awaitDrained();
        assertThat(acts(zhang)).contains("receipt.join");
    }

    @Test
    void with_both_away_the_platform_is_asked_to_deliver_again() {
        stopRedis();
        assertThat(heard(tapXml("wangwu", "join/" + meeting.id())).label())
                .as("Redis alone is not missed")
                .contains("参加");
        stopPostgres();
        String tap = tapXml("zhangsan", "join/" + meeting.id());
        long start = System.nanoTime();
        refused(tap);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(health.health().getStatus()).as("a callback gets 503").isEqualTo(Status.DOWN);
        startRedis();
        Awaitility.await().atMost(PATIENCE).pollInterval(RARELY).until(() -> heardOrNull(tap) != null);
        assertThat(health.health().getStatus().getCode())
                .as("a callback gets 200")
                .isEqualTo("DEGRADED");
        startPostgres();
        awaitDrained();
        assertThat(acts(zhang)).containsExactly("receipt.join");
    }

    @Test
    void who_empties_redis_during_an_outage_loses_what_was_spooled_and_nothing_else() {
        assertThat(heard(tapXml("wangwu", "join/" + meeting.id())).label()).contains("参加");
        stopPostgres();
        assertThat(heard(tapXml("zhangsan", "join/" + meeting.id()))).isEqualTo(LATER);
        redis.flushAll();
        assertThat(heard(tapXml("lijianguo", "join/" + meeting.id()))).isEqualTo(LATER);
        startPostgres();
        awaitDrained();
        assertThat(acts(zhang)).as("the promise does not cover this").isEmpty();
        assertThat(acts(secretary)).containsExactly("receipt.join");
        assertThat(acts(wang)).containsExactly("receipt.join");
    }

    @Test
    void a_database_that_is_there_and_silent_counts_as_away() {
        proxy.silent(true);
        Awaitility.await().atMost(PATIENCE).until(() -> watch.circuit().away());
        assertThat(heard(tapXml("zhangsan", "join/" + meeting.id()))).isEqualTo(LATER);
        proxy.silent(false);
        awaitDrained();
        assertThat(acts(zhang)).containsExactly("receipt.join");
    }

    @Test
    void what_lies_in_redis_can_be_read_by_nobody() {
        stopPostgres();
        assertThat(heard(wordXml("zhangsan", "匿名投诉 食堂太贵"))).isEqualTo(LATER);
        String all = redis.xrange("zhibu:spool", "-", "+").toString() + redis.hgetAll("zhibu:spool:people");
        assertThat(all).doesNotContain("zhangsan").doesNotContain("食堂").doesNotContain("投诉");
        startPostgres();
        awaitDrained();
    }

    private List<Member> people() {
        List<Member> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> stage.member(branch, "p" + i, "党员" + i))
                .toList();
        scene.expect(meeting, people.toArray(Member[]::new));
        return people;
    }

    private static String userid(Member person) {
        return String.valueOf(person.wecomUserid());
    }

    private void refused(String xml) {
        assertThatThrownBy(() -> delivered(xml).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .satisfies(fault -> assertThat(SqlAway.in(fault) || fault.getCause() instanceof JedisException)
                        .isTrue());
    }

    private Answer heardOrNull(String xml) {
        try {
            return delivered(xml).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            return null;
        }
    }

    private void stopPostgres() {
        postgres.halt();
        postgresStopped = true;
    }

    private void startPostgres() {
        postgres.resume();
        postgresStopped = false;
        awaitSql();
    }

    private void stopRedis() {
        redisServer.halt();
        redisStopped = true;
    }

    private void startRedis() {
        redisServer.resume();
        redisStopped = false;
    }
}
