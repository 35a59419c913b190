package cn.zhibu.domain.step;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.meeting.MeetingStep;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StepFailuresTest {

    private final StepFailures failures = new StepFailures();
    private final MeetingStep open = new MeetingStep(7, Step.OPEN, Instant.EPOCH, null);
    private final MeetingStep close = new MeetingStep(7, Step.CLOSE, Instant.EPOCH, null);

    @Test
    void a_step_that_keeps_failing_is_told_once_per_reason(CapturedOutput output) {
        failures.failed(open, new IllegalStateException("The first reason."));
        failures.failed(open, new IllegalStateException("The first reason."));
        failures.failed(close, new IllegalStateException("The first reason."));
        failures.failed(open, new IllegalStateException("Another reason."));

        assertThat(lines(output)).isEqualTo(3);
        assertThat(output.toString()).contains("OPEN of meeting 7", "CLOSE of meeting 7", "StepFailuresTest.java");
    }

    @Test
    void what_failed_again_after_it_went_well_is_told_again(CapturedOutput output) {
        failures.failed(open, new IllegalStateException("The first reason."));
        failures.done(open);
        failures.failed(open, new IllegalStateException("The first reason."));

        assertThat(lines(output)).isEqualTo(2);
    }

    private static long lines(CapturedOutput output) {
        return output.toString()
                .lines()
                .filter(line -> line.contains("failed and stays due"))
                .count();
    }
}
