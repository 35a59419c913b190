package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.MeetingStep;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does one step of many meetings in one transaction, where the step can. */
@Component
class TakeTogether {

    private final MeetingMapper meetings;
    private final MeetingStepMapper steps;
    private final Map<Step, StepWork.Together> works = new EnumMap<>(Step.class);

    TakeTogether(MeetingMapper meetings, MeetingStepMapper steps, List<StepWork.Together> works) {
        this.meetings = meetings;
        this.steps = steps;
        works.forEach(work -> this.works.put(work.step(), work));
    }

    /** The steps in their order, those side by side that can be done together in one list. */
    List<List<MeetingStep>> runs(List<MeetingStep> due) {
        List<List<MeetingStep>> runs = new ArrayList<>();
        Step last = null;
        for (MeetingStep step : due) {
            if (step.step() != last || !works.containsKey(last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(step);
            last = step.step();
        }
        return runs;
    }

    /** The meetings for which it was done; not those that somebody else holds or was faster with. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Set<Long> take(List<MeetingStep> run, Instant now) {
        Step step = run.get(0).step();
        List<Meeting> free = meetings.lockFree(ids(run));
        Set<Long> claimed =
                Set.copyOf(steps.claimEach(free.stream().map(Meeting::id).toList(), step, now));
        List<Meeting> live = free.stream()
                .filter(meeting -> claimed.contains(meeting.id()) && meeting.status() != MeetingStatus.CANCELLED)
                .toList();
        StepWork.Together work = works.get(step);
        if (work != null && !live.isEmpty()) {
            work.due(live, now);
        }
        steps.doneEach(List.copyOf(claimed), step, now);
        return claimed;
    }

    private static List<Long> ids(List<MeetingStep> run) {
        return run.stream().map(MeetingStep::meetingId).toList();
    }
}
