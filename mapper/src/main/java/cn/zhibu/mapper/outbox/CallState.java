package cn.zhibu.mapper.outbox;

/** Where a call stands. */
public enum CallState {
    /** Frozen, to be sent at its next attempt. */
    READY,
    /** On its way under a lease. */
    SENDING,
    /** The last attempt may or may not have arrived; the same bytes are sent again. */
    UNKNOWN,
    SENT,
    FAILED,
    EXPIRED,
    UNCERTAIN,
    /** Never sent; its messages go in other calls. */
    DISSOLVED
}
