package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.SilentColumns;
import cn.zhibu.mapper.outbox.SilentMapper;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** As {@link Outbox} for many meetings at once: reminders to those on the roll of their meeting who have not answered. */
@Component
public class TellSilent {

    private final SilentMapper silent;
    private final Messenger messenger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellSilent(SilentMapper silent, Messenger messenger, ApplicationEventPublisher events, Clock clock) {
        this.silent = silent;
        this.messenger = messenger;
        this.events = events;
        this.clock = clock;
    }

    /** @param reminders text each, each about another meeting, sent by nobody */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<Message> reminders) {
        String left = Objects.requireNonNull(Reach.reason(MessageState.LEFT));
        int told = silent.insert(columns(reminders), NoticeKind.REMINDER, left, DigestLines.REASON, clock.instant());
        if (told > 0) {
            events.publishEvent(new MessagesWaiting());
        }
    }

    private SilentColumns columns(List<Message> messages) {
        return new SilentColumns(
                messages.stream()
                        .map(message -> Objects.requireNonNull(message.meetingId()))
                        .toList(),
                messages.stream().map(Message::occasion).toList(),
                messages.stream().map(message -> (long) message.revision()).toList(),
                messages.stream()
                        .map(message -> messenger.render(message.content()))
                        .toList(),
                messages.stream()
                        .map(message -> DigestLines.words(message.content()))
                        .toList(),
                messages.stream().map(Message::notBefore).toList(),
                messages.stream().map(Message::notAfter).toList());
    }
}
