package cn.zhibu.mapper.outbox;

/** What a call asks of the platform. */
public enum CallAction {
    SEND,
    /** Replaces the buttons of a card that is no longer valid. */
    DISABLE,
    /** Takes a sent message back. */
    RECALL
}
