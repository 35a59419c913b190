package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxMessage;
import cn.zhibu.mapper.outbox.OutboxMessageMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        int told = 0;
        for (Member person : people) {
            boolean daily = digest.takes(person, message);
            int added = messages.insertIfAbsent(row(person, message, person.prefersText() ? plain : full, daily));
            if (daily && added > 0) {
                digest.add(person, message, clock.instant());
            }
            told += added;
        }
        if (told > 0) {
            events.publishEvent(new MessagesWaiting());
        }
        return told;
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

    private OutboxMessage row(Member person, Message message, String body, boolean daily) {
        Instant now = clock.instant();
        MessageState state = daily ? MessageState.CANCELLED : Reach.of(person);
        return new OutboxMessage(
                0,
                message.occasion(),
                message.revision(),
                person.id(),
                WECOM,
                message.kind(),
                message.meetingId(),
                message.senderId(),
                body,
                state,
                daily ? "并入每日汇总" : Reach.reason(state),
                message.notBefore(),
                message.notAfter(),
                null,
                now,
                state == MessageState.WAITING ? null : now);
    }
}
