package cn.zhibu.app.torture;

import static cn.zhibu.app.theatre.Theatre.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.torture.Failpoints.Blow;
import cn.zhibu.sandbox.SandboxClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that ends, loses its connection or fails at any step towards SQL, on the way in and on the way out. */
class CrashPointsIT {

    private static final int AT_ONCE = 24;
    private static final double CHANCE = 0.02;

    private final Village village = new Village(4, Scale.of(25, 250));
    private final SandboxClock clock = SandboxClock.frozenAt(beijing("2026-03-03", "10:00"));
    private final Site site = Site.of(village, clock);
    private final Failpoints points = new Failpoints(4, List.of(Blow.CUT, Blow.FAULT, Blow.DEATH));
    private final Node node = Node.start(site, new BrokenSql(points));
    private final Deliverer deliverer = new Deliverer(site.corp(), clock, node::url);
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void close() {
        people.shutdownNow();
        node.close();
        site.close();
    }

    @Test
    void wherever_work_ends_no_act_is_lost_none_counts_twice_and_everybody_is_told_once() throws Exception {
        int wanted = Scale.of(250, 12_000);
        Settling settling = new Settling(site, node);
        while (points.strikes() < wanted) {
            Meetings meetings = new Meetings(site);
            meetings.publish();
            points.arm(CHANCE);
            everybody(Act.Kind.JOIN, meetings);
            everybody(Act.Kind.SUGGEST, meetings);
            settled(settling);
            meetings.open();
            points.arm(CHANCE);
            everybody(Act.Kind.CHECK_IN, meetings);
            settled(settling);
        }
        Findings findings = Checker.check(site, deliverer.outcomes());
        Scale.figure("G1_crash_points", points.points());
        Scale.figure("G1_crashes", points.strikes());
        Scale.figure("G1_crashes_of_the_least_struck_point", points.fewest());
        Scale.figure("G1_acts", deliverer.outcomes().size());
        findings.print("G1");
        findings.mustBeClean();
        assertThat(points.points()).isGreaterThanOrEqualTo(24);
    }

    /** A turn under fire, then the rest in peace: a notice that is answered after the door has opened hears something else. */
    private void settled(Settling settling) {
        settling.once();
        points.arm(0);
        settling.run();
    }

    private void everybody(Act.Kind kind, Meetings meetings) throws Exception {
        List<Future<?>> done = new ArrayList<>();
        for (String userid : village.userids()) {
            long subject = kind == Act.Kind.SUGGEST ? deliverer.outcomes().size() + done.size() : meetings.of(userid);
            Act act = deliverer.act(userid, kind, subject);
            done.add(people.submit(() -> deliverer.deliver(act)));
        }
        for (Future<?> each : done) {
            each.get();
        }
    }
}
