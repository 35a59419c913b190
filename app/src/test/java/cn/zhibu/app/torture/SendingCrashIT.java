package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Senders that end at any step, and a platform that says nothing, nonsense or no, while people are to be told something once. */
class SendingCrashIT {

    private static final Duration DAYS = Duration.ofDays(3);
    private static final List<Fault> FAULTS = List.of(
            new Fault.Errcode(-1),
            new Fault.EmptyBody(),
            new Fault.TruncatedJson(),
            new Fault.Hang(Duration.ofMillis(50)),
            new Fault.Reset(),
            new Fault.BadGateway(),
            new Fault.TokenExpired(),
            new Fault.TokenRevoked());

    private final Rig rig = Rig.fresh();
    private final Random random = new Random(2);

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void each_message_is_seen_once_wherever_its_sender_ends() {
        while (rig.points().strikes() < Scale.of(120, 4_000)) {
            round();
        }
        Findings findings = rig.check();
        Scale.figure("G2_crashes", rig.points().strikes());
        Scale.figure("G2_calls", rig.site().count("select count(*) from outbox_call"));
        Scale.figure("G2_platform_faults", struck());
        Scale.figure("G2_repetitions_suppressed", suppressed());
        Scale.figure("G2_uncertain", rig.site().count("select count(*) from outbox_message where state = 'UNCERTAIN'"));
        findings.print("G2");
        findings.mustBeClean();
        assertThat(suppressed())
                .as("repetitions that the platform had to suppress")
                .isPositive();
    }

    @Test
    void without_the_suppression_of_the_platform_some_are_seen_twice() {
        rig.safeties().bytes(body -> body.replace("\"enable_duplicate_check\":1", "\"enable_duplicate_check\":0"));
        round();
        Findings findings = rig.check();
        Scale.figure("G2_doubled_without_suppression", findings.doubled().size());
        assertThat(findings.doubled()).isNotEmpty();
        assertThat(findings.lost()).isEmpty();
    }

    private void round() {
        Mail mail = new Mail(rig.site());
        mail.own(DAYS);
        mail.equal(DAYS);
        for (int i = 0; i < rig.village().people() / 3; i++) {
            rig.site().sandbox().faults().next("message/send", FAULTS.get(random.nextInt(FAULTS.size())));
        }
        Settling settling = rig.settling();
        rig.points().arm(0.02);
        for (int i = 0; i < 5; i++) {
            settling.once();
            settling.onward();
        }
        rig.points().arm(0);
        settling.run();
    }

    private int suppressed() {
        return rig.site().sandbox().world().stores().messages().repeated().size();
    }

    private long struck() {
        return rig.site().sandbox().faults().strikes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
