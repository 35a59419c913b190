package cn.zhibu.bot.callback;

/**
 * A callback that is not taken. The caller gets the HTTP status and nothing else: who forges must not learn which check
 * stopped him.
 */
public final class CallbackRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    private CallbackRefused(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** Not a callback at all: parameters, XML or field contents are broken. */
    static CallbackRefused malformed() {
        return new CallbackRefused(400, "The request is not a well-formed WeCom callback.");
    }

    /** Signature, cipher text, padding, length, receiver or app do not fit; which of them is not told. */
    static CallbackRefused forbidden() {
        return new CallbackRefused(403, "The request is not a genuine callback for this app.");
    }

    /** Genuine, but sent at another time: replayed by a stranger, or this machine's clock is wrong. */
    static CallbackRefused untimely() {
        return new CallbackRefused(
                403, "The request was sealed more than ten minutes from now: see to the clock of this machine.");
    }

    /** More bytes than any genuine callback has. */
    static CallbackRefused tooLarge() {
        return new CallbackRefused(413, "The request is larger than a WeCom callback can be.");
    }

    public int status() {
        return status;
    }
}
