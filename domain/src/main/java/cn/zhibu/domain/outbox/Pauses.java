package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.CallAction;
import cn.zhibu.mapper.outbox.OutboxPauseMapper;
import cn.zhibu.mapper.outbox.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the platform takes nothing of a kind, nothing of the kind is claimed by any instance until the pause is over. */
@Component
public class Pauses {

    private static final Logger log = LoggerFactory.getLogger(Pauses.class);

    /** A refusal so soon after a pause counts as its continuation. */
    private static final Duration CLOSE = Duration.ofMinutes(2);

    private final OutboxPauseMapper pauses;
    private final Clock clock;

    Pauses(OutboxPauseMapper pauses, Clock clock) {
        this.pauses = pauses;
        this.clock = clock;
    }

    /** Those that are not over. */
    public List<Pause> running() {
        return pauses.running(clock.instant());
    }

    /** Until when; calls that were under way together count as one refusal. */
    @Transactional
    public Instant close(CallAction action, Sent.Closed closed) {
        Instant now = clock.instant();
        Pause last = pauses.lock(action);
        if (last != null && now.isBefore(last.until())) {
            return last.until();
        }
        int strikes = last != null && now.isBefore(last.until().plus(CLOSE)) ? last.strikes() + 1 : 1;
        Duration pause = closed.pauses().get(Math.min(strikes, closed.pauses().size()) - 1);
        Instant until = now.plus(pause);
        pauses.put(new Pause(action, until, now, closed.errcode(), closed.reason(), strikes));
        log.warn(
                "sending paused action={} errcode={} reason={} until={} strikes={}",
                action,
                closed.errcode(),
                closed.reason(),
                until,
                strikes);
        return until;
    }
}
