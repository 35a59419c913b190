package cn.zhibu.bot.wecom;

/** No access token could be had, so that the call itself was never made. */
final class TokenFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int errcode;

    /** {@code errcode} is the platform's answer to {@code gettoken}, 0 when there was none. */
    TokenFault(int errcode, String message, Throwable cause) {
        super(message, cause);
        this.errcode = errcode;
    }

    int errcode() {
        return errcode;
    }
}
