package cn.zhibu.domain.step;

import cn.zhibu.mapper.meeting.MeetingStep;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells of a failing step once per reason: it is tried every few seconds, and at each stop of a clock that is moved by hand. */
@Component
class StepFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StepFailures.class);

    private final Map<MeetingStep, String> told = new ConcurrentHashMap<>();

    void failed(MeetingStep step, RuntimeException why) {
        String reason = why.toString();
        if (!reason.equals(told.put(step, reason))) {
            LOG.warn("The step {} of meeting {} failed and stays due.", step.step(), step.meetingId(), why);
        }
    }

    void done(MeetingStep step) {
        told.remove(step);
    }
}
