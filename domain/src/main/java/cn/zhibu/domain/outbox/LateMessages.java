package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Messages that do not leave after all: too late, or nobody to write to. */
@Component
class LateMessages {

    private static final String TOO_LATE = "已过时效";
    private static final String ENOUGH = "本月消息已达上限";

    private final OutboxCallMapper calls;
    private final ApplicationEventPublisher events;

    LateMessages(OutboxCallMapper calls, ApplicationEventPublisher events) {
        this.calls = calls;
        this.events = events;
    }

    /** {@code WAITING} for what can be sent. */
    MessageState fate(DueMessage message, Instant now) {
        return message.notAfter().isBefore(now) ? MessageState.EXPIRED : Reach.of(message);
    }

    void settle(MessageState fate, List<DueMessage> messages, Instant now) {
        if (fate == MessageState.WAITING || messages.isEmpty()) {
            return;
        }
        String reason = switch (fate) {
            case EXPIRED -> TOO_LATE;
            case HELD -> ENOUGH;
            default -> Reach.reason(fate);
        };
        calls.settleMessages(messages.stream().map(DueMessage::id).toList(), fate, reason, now);
        if (fate == MessageState.EXPIRED) {
            about(messages)
                    .forEach((matter, expired) -> events.publishEvent(
                            new Undelivered(matter.meetingId(), matter.kind(), fate, senders(expired))));
        }
    }

    private static Map<Matter, List<DueMessage>> about(List<DueMessage> messages) {
        return messages.stream()
                .filter(message -> message.meetingId() != null)
                .collect(Collectors.groupingBy(
                        message -> new Matter(Objects.requireNonNull(message.meetingId()), message.kind())));
    }

    private static List<Long> senders(List<DueMessage> messages) {
        return messages.stream()
                .map(DueMessage::senderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private record Matter(long meetingId, NoticeKind kind) {}
}
