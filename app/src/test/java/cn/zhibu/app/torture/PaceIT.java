package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.wire.ApiCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** At the pace of a busy afternoon: answers in time, and no more calls than the platform takes. The clock runs. */
class PaceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Rig rig = Rig.fresh();

    @AfterEach
    void mend() {
        rig.clock().freeze();
        rig.mend();
    }

    @Test
    void callbacks_at_a_steady_rate_are_answered_in_time() {
        rig.clock().run();
        int perSecond = Scale.of(100, 200);
        int count = perSecond * Scale.of(5, 60);
        Meetings meetings = new Meetings(rig.site());
        ConcurrentLinkedQueue<Runnable> works = works(count, meetings);
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(24);
        try {
            timer.scheduleAtFixedRate(
                    () -> {
                        Runnable work = works.poll();
                        if (work != null) {
                            timer.execute(work);
                        }
                    },
                    0,
                    TimeUnit.SECONDS.toNanos(1) / perSecond,
                    TimeUnit.NANOSECONDS);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> rig.deliverer().outcomes().size() == count);
        } finally {
            timer.shutdownNow();
        }
        List<Long> millis = rig.deliverer().outcomes().stream()
                .map(Outcome::millis)
                .sorted()
                .toList();
        Scale.figure("G11_callbacks_per_second", perSecond);
        Scale.figure("G11_callbacks", count);
        Scale.figure("G11_p50_ms", millis.get(count / 2));
        Scale.figure("G11_p99_ms", millis.get(count * 99 / 100));
        Scale.figure("G11_slowest_ms", millis.get(count - 1));
        rig.check().mustBeClean();
        assertThat(millis.get(count - 1)).as("the platform's patience, in ms").isLessThan(5_000);
    }

    /** Check-ins at one meeting after the other. */
    private ConcurrentLinkedQueue<Runnable> works(int count, Meetings meetings) {
        ConcurrentLinkedQueue<Runnable> works = new ConcurrentLinkedQueue<>();
        List<String> people = rig.village().userids();
        while (works.size() < count) {
            meetings.publish();
            meetings.open();
            List<Act> acts = people.stream()
                    .map(userid -> rig.deliverer().act(userid, Act.Kind.CHECK_IN, meetings.of(userid)))
                    .toList();
            acts.stream()
                    .limit(count - works.size())
                    .forEach(act -> works.add(() -> rig.deliverer().deliver(act)));
        }
        return works;
    }

    @Test
    void a_campaign_stays_within_every_limit_and_nothing_is_dropped() {
        int occasions = Scale.of(6, 100);
        rig.site().sandbox().tuning(Tuning.DEFAULT);
        rig.clock().run();
        Mail mail = new Mail(rig.site());
        for (int i = 0; i < occasions; i++) {
            mail.own(Duration.ofHours(3));
        }
        Awaitility.await().atMost(PATIENCE.multipliedBy(3)).until(() -> {
            rig.node().deliver();
            return rig.site().count("select count(*) from outbox_message where state in ('WAITING', 'CALLED')") == 0;
        });
        List<ApiCall> calls =
                rig.site().sandbox().calls().where(call -> call.path().equals("message/send"));
        Findings findings = rig.check();
        Scale.figure("G13_messages", rig.site().count("select count(*) from outbox_message"));
        Scale.figure("G13_calls", calls.size());
        Scale.figure("G13_most_calls_in_a_minute", mostInAMinute(calls));
        Scale.figure(
                "G13_calls_refused", calls.stream().filter(ApiCall::refused).count());
        findings.print("G13");
        findings.mustBeClean();
        assertThat(calls).noneMatch(ApiCall::refused);
        assertThat(mostInAMinute(calls)).isLessThanOrEqualTo(10_000);
    }

    private static int mostInAMinute(List<ApiCall> calls) {
        List<Instant> at =
                new ArrayList<>(calls.stream().map(ApiCall::at).sorted().toList());
        int most = 0;
        int from = 0;
        for (int to = 0; to < at.size(); to++) {
            while (at.get(from).isBefore(at.get(to).minusSeconds(60))) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
