package cn.zhibu.sandbox.wire;

/** Whose token a call carries: each of the three has its own secret and its own token. */
public enum Caller {
    /** The app of the settings, which the phones show. */
    APP,
    /** Another app of the same corp, for mix-ups. */
    NEIGHBOUR,
    /** The contact-sync assistant: the only one that may list ids, and it reads no members. */
    CONTACTS,
    /** A call that needs no token. */
    NOBODY
}
