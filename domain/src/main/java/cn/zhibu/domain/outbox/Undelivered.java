package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.util.List;

/** Said in the transaction that finds out that messages about a meeting did not arrive, or may not have, and that nobody will send them again. */
public record Undelivered(long meetingId, NoticeKind kind, MessageState state, List<Long> senders) {

    public Undelivered {
        senders = List.copyOf(senders);
    }
}
