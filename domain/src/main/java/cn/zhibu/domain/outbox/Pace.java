package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.SendingPulseMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** After a stop of all instances what has piled up leaves at half the platform's rate for ten minutes, so that it does not find its limits at once. */
@Component
public final class Pace {

    private static final Logger log = LoggerFactory.getLogger(Pace.class);

    /** Without a pulse for so long nobody was sending: ticks come every few seconds. */
    private static final Duration LOST = Duration.ofMinutes(5);

    private static final Duration SLOW = Duration.ofMinutes(10);
    private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(4);

    private final SendingPulseMapper pulses;
    private final Clock clock;
    private volatile Instant beatAt = Instant.MIN;
    private volatile Instant slowUntil = Instant.MIN;

    Pace(SendingPulseMapper pulses, Clock clock) {
        this.pulses = pulses;
        this.clock = clock;
    }

    /** Whether calls leave at half the rate at present. */
    public boolean slow() {
        return clock.instant().isBefore(slowUntil);
    }

    /** Said whenever somebody looks for something to send. */
    void beat() {
        Instant now = clock.instant();
        if (now.isAfter(beatAt) && now.isBefore(beatAt.plus(OFTEN_ENOUGH))) {
            return;
        }
        beatAt = now;
        Instant until = pulses.beat(now, now.minus(LOST), now.plus(SLOW));
        if (until != null && until.isAfter(now) && !until.equals(slowUntil)) {
            log.info("sending at half speed after a stop until={}", until);
        }
        slowUntil = until == null ? Instant.MIN : until;
    }
}
