package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.Tuning;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

/** Two real processes on one database in a rush of check-ins and in sending, while processes, PostgreSQL and Redis are killed and restarted. */
class ProcessesIT {

    private static final String UNDER_WAY =
            "select (select count(*) from outbox_message where state in ('WAITING', 'CALLED')) + (select count(*) from parked_event)";

    @TempDir
    Path folder;

    private final Village village = new Village(4, 25);
    private final Site site = Site.of(village, SandboxClock.system());
    private final List<String> tokens = new ArrayList<>();
    private final List<Double> recoveries = new ArrayList<>();
    private Instances instances;
    private Rush crowd;
    private int kills;
    private int restarts;

    @BeforeEach
    void prepare() {
        instances = new Instances(site, folder);
        crowd = new Rush(village, site, instances);
    }

    @AfterEach
    void close() {
        crowd.close();
        instances.close();
        site.close();
    }

    @Test
    void nothing_is_lost_or_doubled_while_processes_and_engines_are_killed_and_restarted() {
        instances.start(2);
        int cycles = Scale.of(1, 20);
        for (int cycle = 0; cycle < cycles; cycle++) {
            killedInARush();
            killedWhileSending();
            enginesStopped();
            rolledOver();
        }
        Awaitility.await().atMost(Rush.PATIENCE).until(() -> site.count(UNDER_WAY) == 0);
        report(cycles);
    }

    private void killedInARush() {
        CompletableFuture<Void> rush = crowd.underWay();
        instances.kill();
        kills++;
        rush.join();
        instances.start(1);
    }

    private void killedWhileSending() {
        site.sandbox()
                .tuning(Tuning.DEFAULT.withApiRate(false).withMemberRate(false).withLatency(Duration.ofMillis(400)));
        new Mail(site).own(Duration.ofHours(3));
        int before = sent();
        Awaitility.await()
                .atMost(Rush.PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> sent() > before);
        instances.kill();
        kills++;
        long start = System.nanoTime();
        if (!Scale.full()) {
            // a minute that a build need not wait for
            site.sql().update("update outbox_call set lease_until = clock_timestamp() where state = 'SENDING'");
        }
        Awaitility.await().atMost(Rush.PATIENCE).until(() -> site.count(UNDER_WAY) == 0);
        recoveries.add((System.nanoTime() - start) / 1e9);
        site.calm();
        instances.start(1);
    }

    private void enginesStopped() {
        CompletableFuture<Void> rush = crowd.underWay();
        site.postgres().halt();
        site.postgres().resume();
        rush.join();
        try (RedisClient redis = RedisClient.create(URI.create(site.redis().url()))) {
            // what the outage has left in Redis would be lost with it, as docs/reliability.md says; each instance looks
            // for the database four times a second
            Awaitility.await()
                    .atMost(Rush.PATIENCE)
                    .during(Duration.ofSeconds(2))
                    .until(() -> redis.xlen("zhibu:spool") == 0);
            rush = crowd.underWay();
            redis.keys("wecom:token:*").forEach(key -> tokens.add(redis.get(key)));
            redis.flushAll();
        }
        site.redis().halt();
        site.redis().resume();
        rush.join();
    }

    /** Each instance in turn is told to stop and followed by another, as in a deployment. */
    private void rolledOver() {
        for (int i = 0; i < 2; i++) {
            instances.start(1);
            CompletableFuture<Void> rush = crowd.underWay();
            instances.stop();
            restarts++;
            rush.join();
        }
    }

    private int sent() {
        return site.sandbox().world().stores().messages().all().size();
    }

    private void report(int cycles) {
        Findings findings = Checker.check(site, crowd.outcomes());
        Scale.figure("G3_kills_of_a_process", kills);
        Scale.figure("G4_instances", 2);
        Scale.figure("G4_stops_of_postgresql", cycles);
        Scale.figure("G4_rolling_restarts", restarts);
        Scale.figure("G7_restarts_of_an_emptied_redis", cycles);
        Scale.figure("G3_acts", crowd.outcomes().size());
        Scale.figure("G3_messages", site.count("select count(*) from outbox_message"));
        Scale.figure(
                "G3_slowest_act_ms",
                crowd.outcomes().stream().mapToLong(Outcome::millis).max().orElse(0));
        findings.print("G3");
        double slowest =
                recoveries.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Scale.figure(
                Scale.full() ? "G21_recovery_seconds" : "G21_recovery_after_the_lease_seconds",
                String.format("%.1f", slowest));
        LogScan scan = LogScan.of(folder, secrets());
        Scale.figure("G20_log_bytes_scanned", scan.bytes());
        Scale.figure("G20_secrets_and_names_found", scan.hits());
        findings.mustBeClean();
        assertThat(scan.bytes()).isPositive();
        assertThat(scan.hits()).isZero();
        assertThat(slowest).isLessThan(Rush.PATIENCE.toSeconds());
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>(tokens);
        secrets.addAll(
                List.of(site.corp().secret(), site.corp().token(), site.corp().aesKey(), "党员1", "次提醒", "食堂"));
        secrets.add(site.environment().get("DATABASE_PASSWORD"));
        secrets.add(site.environment().get("ZHIBU_DATA_KEY"));
        return secrets;
    }
}
