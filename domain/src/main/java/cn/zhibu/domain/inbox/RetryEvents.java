package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.ParkedEvent;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries again what failed; one that fails for good stops nobody else. */
@Component
public final class RetryEvents {

    private static final Logger log = LoggerFactory.getLogger(RetryEvents.class);
    /** Small: a claimed event that the process does not survive waits for its next turn. */
    private static final int AT_ONCE = 10;

    private final ParkedEvents parked;
    private final LateAnswers answers;

    RetryEvents(ParkedEvents parked, LateAnswers answers) {
        this.parked = parked;
        this.answers = answers;
    }

    public void run() {
        List<ParkedEvent> due = parked.claim(AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::retry);
            due = parked.claim(AT_ONCE);
        }
    }

    private void retry(ParkedEvent event) {
        try {
            answers.give(event);
            log.info("event answered late id={} kind={} attempts={}", event.id(), event.kind(), event.attempts());
        } catch (RuntimeException | StackOverflowError e) {
            parked.failed(event, e);
            log.warn(
                    "event failed id={} kind={} attempts={} fault={}",
                    event.id(),
                    event.kind(),
                    event.attempts(),
                    FaultKinds.of(e));
        }
    }
}
