package cn.zhibu.app.torture;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Everybody of a village answers the notice of a new meeting and checks in, as often as a test asks, by whichever instances there are. */
final class Rush implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(180);

    private final ExecutorService people = Executors.newFixedThreadPool(24);
    private final Village village;
    private final Site site;
    private final Deliverer deliverer;
    private int base;

    Rush(Village village, Site site, Instances instances) {
        this.village = village;
        this.site = site;
        this.deliverer = new Deliverer(site.corp(), site.sandbox().clock(), instances::next);
        deliverer.tries(1_500);
    }

    /** Begins; done when the last has checked in. */
    CompletableFuture<Void> begin() {
        base = outcomes().size();
        Meetings meetings = new Meetings(site);
        meetings.publish();
        Map<String, Long> ids = village.userids().stream().collect(Collectors.toMap(each -> each, meetings::of));
        meetings.open();
        return CompletableFuture.allOf(village.userids().stream()
                .map(userid -> CompletableFuture.runAsync(
                        () -> {
                            deliverer.deliver(deliverer.act(userid, Act.Kind.JOIN, ids.get(userid)));
                            deliverer.deliver(deliverer.act(userid, Act.Kind.CHECK_IN, ids.get(userid)));
                        },
                        people))
                .toArray(CompletableFuture[]::new));
    }

    /** Begins, and returns when an eighth of all acts is done. */
    CompletableFuture<Void> underWay() {
        CompletableFuture<Void> all = begin();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> outcomes().size() >= base + village.people() / 4);
        return all;
    }

    Queue<Outcome> outcomes() {
        return deliverer.outcomes();
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
