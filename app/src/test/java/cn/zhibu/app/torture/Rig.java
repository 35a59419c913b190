package cn.zhibu.app.torture;

import static cn.zhibu.app.theatre.Theatre.beijing;

import cn.zhibu.app.torture.Failpoints.Blow;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.message.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import redis.clients.jedis.RedisClient;

/** One service in this JVM, for all tests that need no process: every neighbour behind a link, every step breakable, time moved by hand. */
final class Rig {

    private static final int AT_ONCE = 24;
    private static final String TABLES =
            "truncate outbox_message, outbox_call, outbox_pause, inbound_event, parked_event, attendance_event, attendance,"
                    + " meeting_step, meeting, suggestion, open_question, conversation_state, digest_line, audit_log cascade";

    private final Village village = new Village(4, 25);
    private final SandboxClock clock = SandboxClock.frozenAt(beijing("2026-03-03", "10:00"));
    private final Site site = Site.of(village, clock);
    private final Link postgres = Link.to(site.postgres().port());
    private final Link redis = Link.to(site.redis().port());
    private final Link platform = Link.to(site.sandbox().port());
    private final Failpoints points = new Failpoints(4, List.of(Blow.CUT, Blow.FAULT, Blow.DEATH));
    private final Safeties safeties = new Safeties();
    private final Node node = Node.start(site, clock, environment(), new BrokenSql(points), safeties);
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "person");
        thread.setDaemon(true);
        return thread;
    });
    private Deliverer deliverer = new Deliverer(site.corp(), clock, node::url);

    private Rig() {}

    /** With nothing in it but people, and nothing broken. */
    static Rig fresh() {
        Rig rig = Holder.RIG;
        rig.mend();
        rig.points.reset();
        rig.empty();
        return rig;
    }

    /** Nothing is broken any more. */
    void mend() {
        points.arm(0);
        safeties.on();
        links().values().forEach(link -> link.poison(Link.Toxic.PASS));
        site.calm();
    }

    private void empty() {
        site.sql().execute(TABLES);
        try (RedisClient client = RedisClient.create(URI.create(site.redis().url()))) {
            client.flushAll();
        }
        Messages sent = site.sandbox().world().stores().messages();
        sent.clear();
        site.sandbox().world().forget();
        // what a person may say in a minute is counted by the service, which outlives the test
        clock.set(clock.instant().plusSeconds(120));
        deliverer = new Deliverer(site.corp(), clock, node::url);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres");
        environment.put("REDIS_URL", "redis://127.0.0.1:" + redis.port());
        environment.put("WECOM_API_URL", "http://127.0.0.1:" + platform.port());
        return environment;
    }

    Village village() {
        return village;
    }

    SandboxClock clock() {
        return clock;
    }

    Site site() {
        return site;
    }

    Node node() {
        return node;
    }

    Failpoints points() {
        return points;
    }

    Safeties safeties() {
        return safeties;
    }

    Deliverer deliverer() {
        return deliverer;
    }

    Map<String, Link> links() {
        return new TreeMap<>(Map.of("postgres", postgres, "redis", redis, "wecom", platform));
    }

    Settling settling() {
        return new Settling(site, node);
    }

    Findings check() {
        return Checker.check(site, deliverer.outcomes());
    }

    /** Everybody does this at once; returns when each has been taken or given up. */
    void everybody(Act.Kind kind, Function<String, Long> subject) {
        all(village.userids().stream()
                .map(userid -> deliverer.act(userid, kind, subject.apply(userid)))
                .toList());
    }

    void all(List<Act> acts) {
        together(
                acts.stream().<Runnable>map(act -> () -> deliverer.deliver(act)).toList());
    }

    void together(List<Runnable> works) {
        List<Future<?>> under = new ArrayList<>();
        works.forEach(work -> under.add(people.submit(work)));
        for (Future<?> each : under) {
            try {
                each.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted.", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("Somebody could not act.", e);
            }
        }
    }

    // static on purpose: a start takes seconds, and test classes know nothing of each other
    private static final class Holder {
        private static final Rig RIG = new Rig();
    }
}
