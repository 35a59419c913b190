package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.MessageState;
import org.jspecify.annotations.Nullable;

/** Whether a person can be written to, and why not. */
final class Reach {

    private Reach() {}

    /** {@code WAITING} for who can be reached, else the state that says why not. */
    static MessageState of(@Nullable Member person) {
        if (person == null || !person.active()) {
            return MessageState.LEFT;
        }
        return person.wecomUserid() == null ? MessageState.NO_WECOM : MessageState.WAITING;
    }

    static MessageState of(DueMessage message) {
        if (!message.active()) {
            return MessageState.LEFT;
        }
        return message.wecomUserid() == null ? MessageState.NO_WECOM : MessageState.WAITING;
    }

    static @Nullable String reason(MessageState state) {
        return switch (state) {
            case LEFT -> "已不在通讯录";
            case NO_WECOM -> "没有企业微信账号";
            default -> null;
        };
    }
}
