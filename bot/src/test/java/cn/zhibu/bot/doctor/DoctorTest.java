package cn.zhibu.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DoctorTest {

    private static final Check WELL = new Check("well", List.of(), () -> List.of(Finding.ok("well", "it is.")));

    @Test
    void a_look_that_fails_or_never_ends_hides_no_other() {
        Check broken = new Check("broken", List.of(), () -> {
            throw new IOException("the password is s3cret");
        });
        Check silent = new Check("silent", List.of(), () -> {
            new CountDownLatch(1).await();
            return List.of();
        });
        List<Finding> findings =
                new Doctor(name -> false, Duration.ofSeconds(1)).examine(List.of(broken, silent, WELL));
        assertThat(findings)
                .extracting(Finding::line)
                .containsExactly(
                        "FAIL  broken: could not be looked at (IOException).",
                        "FAIL  silent: no answer within 1 seconds.",
                        "ok    well: it is.");
    }

    @Test
    void what_needs_a_setting_that_is_wrong_is_not_looked_at() {
        Check needing = new Check("needing", List.of("A", "B"), () -> {
            throw new AssertionError("looked at");
        });
        List<Finding> findings = new Doctor("B"::equals, Duration.ofSeconds(5)).examine(List.of(needing, WELL));
        assertThat(findings)
                .extracting(Finding::line)
                .containsExactly("warn  needing: not looked at: B must be right first.", "ok    well: it is.");
    }
}
