package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that ends, loses its connection or fails at any step towards SQL, on the way in. */
class CrashPointsIT {

    private static final double CHANCE = 0.02;

    private final Rig rig = Rig.fresh();
    private long suggestions;

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void wherever_work_ends_no_act_is_lost_none_counts_twice_and_everybody_is_told_once() {
        while (rig.points().strikes() < Scale.of(60, 8_000)) {
            round();
        }
        Findings findings = rig.check();
        Scale.figure("G1_crash_points", rig.points().points());
        Scale.figure("G1_crashes", rig.points().strikes());
        Scale.figure(
                "G1_crashes_per_point",
                rig.points().strikes() / Math.max(1, rig.points().points()));
        Scale.figure("G1_crashes_of_the_least_struck_point", rig.points().fewest());
        Scale.figure("G1_acts", rig.deliverer().outcomes().size());
        findings.print("G1");
        findings.mustBeClean();
        assertThat(rig.points().points()).isGreaterThanOrEqualTo(24);
    }

    private void round() {
        Meetings meetings = new Meetings(rig.site());
        meetings.publish();
        rig.points().arm(CHANCE);
        rig.everybody(Act.Kind.JOIN, meetings::of);
        rig.everybody(Act.Kind.SUGGEST, userid -> ++suggestions);
        settled();
        meetings.open();
        rig.points().arm(CHANCE);
        rig.everybody(Act.Kind.CHECK_IN, meetings::of);
        settled();
    }

    /** A turn under fire, then the rest in peace: a notice that is answered after the door has opened hears something else. */
    private void settled() {
        rig.settling().once();
        rig.points().arm(0);
        rig.settling().run();
        rig.clock().set(rig.clock().instant().plusSeconds(60));
    }
}
