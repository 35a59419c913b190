package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.torture.Link.Toxic;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Networks that break, stall, slow down and lose answers, between the service and each of its neighbours, while people act and are told. */
class NetworkIT {

    private static final Duration DAYS = Duration.ofDays(3);
    private static final Set<Toxic> TOXICS =
            Scale.full() ? EnumSet.complementOf(EnumSet.of(Toxic.PASS)) : EnumSet.of(Toxic.LOSE_REPLY, Toxic.FLAP);

    private final Rig rig = Rig.fresh();
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private long suggestions;

    @AfterEach
    void mend() {
        rig.mend();
        sender.shutdownNow();
    }

    @Test
    void whatever_the_network_does_nothing_is_lost_or_doubled() {
        int combinations = 0;
        for (Map.Entry<String, Link> link : rig.links().entrySet()) {
            for (Toxic toxic : TOXICS) {
                poisoned(link.getValue(), toxic);
                combinations++;
            }
        }
        Findings findings = rig.check();
        Scale.figure("G5_links", rig.links().size());
        Scale.figure("G5_toxics", TOXICS.size());
        Scale.figure("G5_combinations", combinations);
        Scale.figure(
                "G5_strikes",
                rig.links().values().stream().mapToInt(Link::strikes).sum());
        Scale.figure("G5_acts", rig.deliverer().outcomes().size());
        findings.print("G5");
        findings.mustBeClean();
    }

    @Test
    void an_emptied_or_restarted_redis_costs_nothing_while_the_database_is_there() {
        int times = Scale.of(3, 30);
        for (int i = 0; i < times; i++) {
            new Mail(rig.site()).own(DAYS);
            CompletableFuture<Void> sending = sending();
            CompletableFuture<Void> acting = CompletableFuture.runAsync(this::suggest, sender);
            emptied(i % 3 == 2);
            acting.join();
            sending.join();
            rig.clock().advance(Duration.ofMinutes(1));
        }
        rig.settling().run();
        Findings findings = rig.check();
        Scale.figure("G7_times_redis_was_emptied", times);
        Scale.figure("G7_of_these_restarted", times / 3);
        findings.print("G7");
        findings.mustBeClean();
    }

    @Test
    void what_comes_while_the_database_is_away_is_answered_and_drained_afterwards() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Scale.of(3, 60));
        rig.links().get("postgres").poison(Toxic.REFUSE);
        Duration step = Duration.ofSeconds(Scale.of(100, 5));
        while (System.nanoTime() < end) {
            suggest();
            rig.clock().advance(step);
        }
        int acts = rig.deliverer().outcomes().size();
        long start = System.nanoTime();
        rig.links().get("postgres").poison(Toxic.PASS);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> rig.site().count("select count(*) from suggestion") >= acts);
        double seconds = (System.nanoTime() - start) / 1e9;
        rig.settling().run();
        Findings findings = rig.check();
        Scale.figure("G12_acts_during_the_outage", acts);
        Scale.figure(
                "G12_slowest_answer_ms",
                rig.deliverer().outcomes().stream()
                        .mapToLong(Outcome::millis)
                        .max()
                        .orElse(0));
        Scale.figure("G12_drained_per_second", Math.round(acts / seconds));
        findings.print("G12");
        findings.mustBeClean();
        assertThat(rig.deliverer().outcomes()).allMatch(Outcome::later);
    }

    private void poisoned(Link link, Toxic toxic) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Scale.of(200, 10_000));
        new Mail(rig.site()).own(DAYS);
        link.poison(toxic);
        CompletableFuture<Void> sending = sending();
        do {
            suggest();
            rig.clock().advance(Duration.ofMinutes(1));
        } while (System.nanoTime() < end);
        rig.mend();
        sending.join();
        rig.settling().run();
    }

    private void suggest() {
        rig.everybody(Act.Kind.SUGGEST, userid -> ++suggestions);
    }

    private CompletableFuture<Void> sending() {
        return CompletableFuture.runAsync(() -> Settling.tried(rig.node()::deliver), work -> {
            Thread thread = new Thread(work, "sending");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void emptied(boolean restarted) {
        try (RedisClient redis =
                RedisClient.create(URI.create(rig.site().redis().url()))) {
            redis.flushAll();
        }
        if (restarted) {
            rig.site().redis().halt();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            rig.site().redis().resume();
        }
    }
}
