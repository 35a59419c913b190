package cn.zhibu.mapper.outbox;

/** Where a message stands; every state but WAITING and CALLED is final and has its reason (reliability.md I7). */
public enum MessageState {
    WAITING,
    /** Part of a frozen call that is on its way. */
    CALLED,
    SENT,
    /** The platform does not know the person or the person is outside the app's visible range. */
    INVALID_USER,
    UNLICENSED,
    /** The person has no WeCom account: the secretary or the group leader answers. */
    NO_WECOM,
    /** The person has left the directory. */
    LEFT,
    EXPIRED,
    CANCELLED,
    /** The person has been sent enough this month. */
    HELD,
    /** May or may not have arrived; not sent again by itself. */
    UNCERTAIN,
    FAILED
}
