package cn.zhibu.domain.step;

import cn.zhibu.mapper.meeting.MeetingStep;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Does what time has to do for meetings, oldest first, until nothing is due. A step that fails is logged and stays due; the others go on.
 */
@Component
public final class RunMeetingSteps {

    private static final int AT_ONCE = 100;

    private final MeetingStepMapper steps;
    private final TakeStep turn;
    private final StepFailures failures;
    private final Clock clock;

    RunMeetingSteps(MeetingStepMapper steps, TakeStep turn, StepFailures failures, Clock clock) {
        this.steps = steps;
        this.turn = turn;
        this.failures = failures;
        this.clock = clock;
    }

    /** How many steps were done. */
    public int run() {
        Instant now = clock.instant();
        Set<MeetingStep> failed = new HashSet<>();
        int done = 0;
        for (List<MeetingStep> due = due(now, failed); !due.isEmpty(); due = due(now, failed)) {
            for (MeetingStep step : due) {
                done += take(step, now, failed);
            }
        }
        return done;
    }

    private List<MeetingStep> due(Instant now, Set<MeetingStep> failed) {
        return steps.due(now, AT_ONCE + failed.size()).stream()
                .filter(step -> !failed.contains(step))
                .toList();
    }

    private int take(MeetingStep step, Instant now, Set<MeetingStep> failed) {
        try {
            turn.take(step, now);
            failures.done(step);
            return 1;
        } catch (RuntimeException e) {
            failures.failed(step, e);
            failed.add(step);
            return 0;
        }
    }
}
