package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.Arrival;
import cn.zhibu.mapper.inbox.InboundEvent;
import cn.zhibu.mapper.inbox.InboundEventMapper;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * The same for many, with one set of statements and one commit.
     *
     * @param work answers those it can, in the order of the arrivals it is given, which have no answer yet
     * @return what each hears, in the order of the deliveries; those left empty have changed nothing and go through {@link #once}
     * @throws FasterDelivery when another delivery of one of the events commits at the same time: nothing of the many is done
     */
    @Transactional
    public List<Optional<Answer>> onceEach(
            List<Delivery> deliveries, Function<List<Arrival>, List<Optional<Answer>>> work) {
        Map<String, Optional<Answer>> heard = new HashMap<>();
        Map<String, Arrival> fresh = new LinkedHashMap<>();
        arrivals(deliveries).forEach(arrival -> {
            if (arrival.answered()) {
                heard.put(
                        arrival.eventKey(), Optional.of(new Answer(arrival.label(), arrival.words(), arrival.more())));
            } else {
                fresh.put(arrival.eventKey(), arrival);
            }
        });
        List<Arrival> asked = List.copyOf(fresh.values());
        List<Optional<Answer>> answers = work.apply(asked);
        for (int i = 0; i < asked.size(); i++) {
            heard.put(asked.get(i).eventKey(), answers.get(i));
        }
        keep(deliveries.stream()
                .filter(delivery -> fresh.remove(delivery.key()) != null)
                .flatMap(delivery -> Answered.of(delivery, heard.get(delivery.key())).stream())
                .toList());
        return deliveries.stream().map(delivery -> heard.get(delivery.key())).toList();
    }

    private List<Arrival> arrivals(List<Delivery> deliveries) {
        return events.arrivals(
                deliveries.stream().map(Delivery::key).toList(),
                deliveries.stream().map(Delivery::userid).toList());
    }

    private void keep(List<Answered> answered) {
        if (!answered.isEmpty()
                && events.insertAnswered(Answered.columns(answered), clock.instant()) != answered.size()) {
            throw new FasterDelivery();
        }
    }
}
