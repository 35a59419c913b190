package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxMessage;
import cn.zhibu.mapper.outbox.OutboxMessageMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in the transaction of the act that causes them; {@link DeliverOutbox} sends them afterwards. */
@Component
public class Outbox {

    private static final String WECOM = "WECOM";

    private final OutboxMessageMapper messages;
    private final DigestLines digest;
    private final Messenger messenger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            OutboxMessageMapper messages,
            DigestLines digest,
            Messenger messenger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.digest = digest;
        this.messenger = messenger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Each person hears it once, as a card or as text as the person prefers, or as a line of the daily digest; how many are new to it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(List<Member> people, Message message) {
        String full = messenger.render(message.content());
        String plain = message.content() instanceof Content.Card card
                ? messenger.render(new Content.Text(card.words()))
                : full;
        Map<Kin, List<Member>> kin = people.stream()
                .collect(Collectors.groupingBy(
                        person -> new Kin(
                                person.prefersText() ? plain : full, Reach.of(person), digest.takes(person, message)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        int told = 0;
        for (Map.Entry<Kin, List<Member>> each : kin.entrySet()) {
            told += tell(each.getValue(), message, each.getKey());
        }
        if (told > 0) {
            events.publishEvent(new MessagesWaiting());
        }
        return told;
    }

    private int tell(List<Member> people, Message message, Kin kin) {
        Set<Long> added = Set.copyOf(messages.insertAbsent(
                row(message, kin), people.stream().map(Member::id).distinct().toList()));
        if (kin.daily()) {
            people.stream()
                    .filter(person -> added.contains(person.id()))
                    .forEach(person -> digest.add(person, message, clock.instant()));
        }
        return added.size();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int tell(Member person, Message message) {
        return tell(List.of(person), message);
    }

    /** Drops what of this kind still waits for one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(long meetingId, long memberId, String reason, NoticeKind kind) {
        withdraw(List.of(meetingId), List.of(memberId), reason, kind);
    }

    private void withdraw(List<Long> meetingIds, List<Long> memberIds, String reason, NoticeKind kind) {
        messages.cancelWaitingOfEach(meetingIds, memberIds, kind, reason, clock.instant());
        digest.drop(meetingIds, memberIds, kind);
    }

    /** Drops what still waits for a meeting, of these kinds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(long meetingId, String reason, NoticeKind... kinds) {
        messages.cancelWaiting(meetingId, List.of(kinds), reason, clock.instant());
        digest.drop(meetingId, List.of(kinds));
    }

    private OutboxMessage row(Message message, Kin kin) {
        Instant now = clock.instant();
        MessageState state = kin.daily() ? MessageState.CANCELLED : kin.reach();
        return new OutboxMessage(
                0,
                message.occasion(),
                message.revision(),
                0,
                WECOM,
                message.kind(),
                message.meetingId(),
                message.senderId(),
                kin.body(),
                state,
                kin.daily() ? DigestLines.REASON : Reach.reason(state),
                message.notBefore(),
                message.notAfter(),
                null,
                now,
                state == MessageState.WAITING ? null : now);
    }

    /** People whose rows differ in nothing but the person. */
    private record Kin(String body, MessageState reach, boolean daily) {}
}
