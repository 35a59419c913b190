package cn.zhibu.domain.due;

import cn.zhibu.mapper.inbox.ParkedEventMapper;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The next moment at which a row waits for the clock; who moves a clock by hand stops there. */
@Component
public final class NextDue {

    private final MeetingStepMapper steps;
    private final OutboxCallMapper calls;
    private final ParkedEventMapper parked;

    NextDue(MeetingStepMapper steps, OutboxCallMapper calls, ParkedEventMapper parked) {
        this.steps = steps;
        this.calls = calls;
        this.parked = parked;
    }

    public Optional<Instant> find() {
        return Stream.of(steps.nextDue(), calls.nextDue(), parked.nextDue())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
