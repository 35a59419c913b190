package cn.zhibu.sandbox.crypto;

/** A sealed text that must not be trusted; the number is that of the official helper libraries. */
public final class RefusedEnvelope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** Number and plain reason. */
    public RefusedEnvelope(int code, String reason) {
        super(reason + " (" + code + ")");
        this.code = code;
    }

    /** Between -40001 and -40010. */
    public int code() {
        return code;
    }
}
