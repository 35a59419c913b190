package cn.zhibu.sandbox.fault;

/** One way for a delivery to the app to go wrong. */
public enum CallbackFault {
    /** Delivered twice although the first was accepted; the second reply is ignored. */
    DUPLICATE,
    /** The app's answer counts as too late: it is thrown away and the next try counts. */
    LATE_SUCCESS,
    /** Held back until another delivery is over, at most five seconds: two arrive in the wrong order. */
    REORDERED,
    /** The first try carries a wrong signature. */
    BAD_SIGNATURE,
    /** The first try is sealed for another corp. */
    WRONG_RECEIVER,
    /** The first try is padded to 16 instead of 32 bytes and rightly signed. */
    WRONG_PAD,
    /** The first try had one byte of its ciphertext changed and was signed afterwards. */
    TAMPERED,
    /** The first try is rightly signed, an hour ago. */
    STALE_TIMESTAMP,
    /** The envelope of the first try carries a DOCTYPE with an entity. */
    DOCTYPE,
    /** The envelope of the first try names no AgentID. */
    NO_AGENT
}
