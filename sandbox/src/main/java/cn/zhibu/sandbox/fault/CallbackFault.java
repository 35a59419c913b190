package cn.zhibu.sandbox.fault;

/** One way for a delivery to the app to go wrong. */
public enum CallbackFault {
    /** Delivered twice although the first was accepted; the second reply is ignored. */
    DUPLICATE,
    /** The app's answer counts as too late: it is thrown away and the next try counts. */
    LATE_SUCCESS,
    /** The first try carries a wrong signature. */
    BAD_SIGNATURE,
    /** The first try is sealed for another corp. */
    WRONG_RECEIVER
}
