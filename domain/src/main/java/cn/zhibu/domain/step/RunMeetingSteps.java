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

    private static final int AT_ONCE = 500;

    private final MeetingStepMapper steps;
    private final TakeStep turn;
    private final TakeTogether together;
    private final StepFailures failures;
    private final Clock clock;

    RunMeetingSteps(MeetingStepMapper steps, TakeStep turn, TakeTogether together, StepFailures failures, Clock clock) {
        this.steps = steps;
        this.turn = turn;
        this.together = together;
        this.failures = failures;
        this.clock = clock;
    }

    /** How many steps were done. */
    public int run() {
        Instant now = clock.instant();
        Set<MeetingStep> left = new HashSet<>();
        int done = 0;
        for (List<MeetingStep> due = due(now, left); !due.isEmpty(); due = due(now, left)) {
            for (List<MeetingStep> run : together.runs(due)) {
                done += run.size() == 1 ? take(run.get(0), now, left) : take(run, now, left);
            }
        }
        return done;
    }

    private List<MeetingStep> due(Instant now, Set<MeetingStep> left) {
        return steps.due(now, AT_ONCE + left.size()).stream()
                .filter(step -> !left.contains(step))
                .toList();
    }

    private int take(MeetingStep step, Instant now, Set<MeetingStep> left) {
        try {
            turn.take(step, now);
            failures.done(step);
            return 1;
        } catch (RuntimeException e) {
            failures.failed(step, e);
            left.add(step);
            return 0;
        }
    }

    /** What of it somebody else holds is left to him, or to the next tick; a fault sends each its own way, so that only the guilty one fails. */
    private int take(List<MeetingStep> run, Instant now, Set<MeetingStep> left) {
        Set<Long> done;
        try {
            done = together.take(run, now);
        } catch (RuntimeException e) {
            return run.stream().mapToInt(step -> take(step, now, left)).sum();
        }
        run.stream().filter(step -> !done.contains(step.meetingId())).forEach(left::add);
        return done.size();
    }
}
