package cn.zhibu.sandbox.control;

/** A control call that cannot be understood; the message says what was expected. */
final class BadControlCall extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadControlCall(String expected) {
        super(expected);
    }
}
