package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.EventsHeld;
import cn.zhibu.mapper.inbox.ParkedEvent;
import cn.zhibu.mapper.inbox.ParkedEventMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Genuine events that could not be answered because of a fault of ours: tried again after 1, 4, 9 and 16 minutes, then parked until an
 * operator releases them. The others go on.
 */
@Component
public class ParkedEvents {

    /** The first try was the delivery itself. */
    static final int ATTEMPTS = 5;

    private final ParkedEventMapper events;
    private final Clock clock;

    ParkedEvents(ParkedEventMapper events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Keeps an event that has just failed for the first time; a redelivery changes nothing. */
    @Transactional
    public void take(HeldEvent event, Throwable fault) {
        Instant now = clock.instant();
        events.insertIfAbsent(new ParkedEvent(
                0,
                event.key(),
                event.kind(),
                event.happenedAt(),
                now,
                event.content(),
                1,
                FaultKinds.of(fault),
                now.plusSeconds(60),
                null));
    }

    /** Events to try now. Their attempt is counted before it is made: one that ends the process must not do so for ever. */
    @Transactional
    public List<ParkedEvent> claim(int limit) {
        List<ParkedEvent> claimed = events.claim(clock.instant(), limit);
        claimed.stream()
                .filter(event -> event.attempts() > ATTEMPTS)
                .forEach(event -> events.park(event.id(), event.fault(), clock.instant()));
        return claimed.stream().filter(event -> event.attempts() <= ATTEMPTS).toList();
    }

    @Transactional
    public void failed(ParkedEvent event, Throwable fault) {
        if (event.attempts() < ATTEMPTS) {
            events.fail(event.id(), FaultKinds.of(fault));
        } else {
            events.park(event.id(), FaultKinds.of(fault), clock.instant());
        }
    }

    /** The oldest parked events; their content stays closed. */
    public List<ParkedEvent> parked(int limit) {
        return events.parked(limit);
    }

    /** Lets a parked event be tried again, five times at most; false when there is no such event. */
    @Transactional
    public boolean release(long id) {
        return events.release(id, clock.instant()) > 0;
    }

    public EventsHeld held() {
        return events.held();
    }
}
