package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.Arrival;
import cn.zhibu.mapper.inbox.InboundEvent;
import cn.zhibu.mapper.inbox.InboundEventMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
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
     * @param work answers those it can, in their order, which is that of the deliveries; they have no answer yet
     * @return what each hears, in the order of the deliveries; those left empty have changed nothing and go through {@link #once}
     * @throws FasterDelivery when another delivery of one of the events commits at the same time: nothing of the many is done
     */
    @Transactional
    public List<Optional<Answer>> onceEach(
            List<Delivery> deliveries, Function<List<Arrival>, List<Optional<Answer>>> work) {
        Map<String, Arrival> arrivals = new HashMap<>();
        arrivals(deliveries).forEach(arrival -> arrivals.put(arrival.eventKey(), arrival));
        Map<String, Delivery> fresh = new LinkedHashMap<>();
        deliveries.stream()
                .filter(delivery -> !arrival(arrivals, delivery).answered())
                .forEach(delivery -> fresh.putIfAbsent(delivery.key(), delivery));
        Map<String, Optional<Answer>> heard = heard(fresh.values(), arrivals, work);
        return deliveries.stream()
                .map(delivery -> heard.getOrDefault(delivery.key(), stored(arrival(arrivals, delivery))))
                .toList();
    }

    private Map<String, Optional<Answer>> heard(
            Collection<Delivery> fresh,
            Map<String, Arrival> arrivals,
            Function<List<Arrival>, List<Optional<Answer>>> work) {
        Iterator<Optional<Answer>> answers = work.apply(fresh.stream()
                        .map(delivery -> arrival(arrivals, delivery))
                        .toList())
                .iterator();
        Map<String, Optional<Answer>> heard = new HashMap<>();
        List<Answered> answered = new ArrayList<>(fresh.size());
        for (Delivery delivery : fresh) {
            Optional<Answer> answer = answers.next();
            heard.put(delivery.key(), answer);
            answer.ifPresent(it -> answered.add(new Answered(delivery, it)));
        }
        if (!answered.isEmpty()
                && events.insertAnswered(Answered.columns(answered), clock.instant()) != answered.size()) {
            throw new FasterDelivery();
        }
        return heard;
    }

    private static Arrival arrival(Map<String, Arrival> arrivals, Delivery delivery) {
        return Objects.requireNonNull(arrivals.get(delivery.key()), "each delivery has its row");
    }

    private static Optional<Answer> stored(Arrival arrival) {
        return Optional.of(new Answer(arrival.label(), arrival.words(), arrival.more()));
    }

    private List<Arrival> arrivals(List<Delivery> deliveries) {
        return events.arrivals(
                deliveries.stream().map(Delivery::key).toList(),
                deliveries.stream().map(Delivery::userid).toList());
    }
}
