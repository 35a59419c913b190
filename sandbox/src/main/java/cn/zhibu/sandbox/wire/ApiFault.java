package cn.zhibu.sandbox.wire;

/** The platform's refusal of one call: becomes HTTP 200 with {@code errcode} and {@code errmsg}. */
public final class ApiFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    /** A refusal with the platform's number and its reason. */
    public ApiFault(int code, String reason) {
        super(reason);
        this.code = code;
    }

    /** A refusal caused by something that could not be read. */
    public ApiFault(int code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    /** The platform's error number. */
    public int code() {
        return code;
    }

    /** The reason alone, without the hint the wire adds. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
