package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.InboundEvent;
import cn.zhibu.mapper.inbox.InboundEventMapper;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the work for an inbound event once, in one transaction with its effect; a redelivery hears the stored answer. */
@Component
public class Inbox {

    private final InboundEventMapper events;
    private final Clock clock;

    Inbox(InboundEventMapper events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param key the transport key of the event, the same for each delivery of it
     * @param work decides and answers; whatever it throws undoes everything and lets the platform deliver again
     */
    @Transactional
    public Answer once(String key, String kind, Supplier<Answer> work) {
        if (events.insertIfAbsent(key, kind, clock.instant()) == 0) {
            InboundEvent first = Objects.requireNonNull(events.find(key), "an answered event is on record");
            return new Answer(first.label(), first.words(), first.more());
        }
        Answer answer = work.get();
        events.answer(key, answer.label(), answer.text(), answer.more());
        return answer;
    }
}
