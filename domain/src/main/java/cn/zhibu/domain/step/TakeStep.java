package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
import cn.zhibu.mapper.meeting.MeetingStep;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does one due step in a transaction of its own, once, whichever instance comes first. */
@Component
class TakeStep {

    private final MeetingMapper meetings;
    private final MeetingStepMapper steps;
    private final Map<Step, StepWork> works = new EnumMap<>(Step.class);

    TakeStep(MeetingMapper meetings, MeetingStepMapper steps, List<StepWork> works) {
        this.meetings = meetings;
        this.steps = steps;
        for (StepWork work : works) {
            if (this.works.put(work.step(), work) != null) {
                throw new IllegalStateException("Two classes do the step " + work.step() + ".");
            }
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(MeetingStep due, Instant now) {
        // the meeting first, then its step: people's acts lock in this order too
        Meeting meeting = meetings.lock(due.meetingId());
        if (meeting == null || steps.claim(due.meetingId(), due.step(), now) == null) {
            return;
        }
        if (meeting.status() != MeetingStatus.CANCELLED) {
            work(due.step()).due(meeting, now);
        }
        steps.done(due.meetingId(), due.step(), now);
    }

    private StepWork work(Step step) {
        StepWork work = works.get(step);
        if (work == null) {
            throw new IllegalStateException("No class does the step " + step + ".");
        }
        return work;
    }
}
