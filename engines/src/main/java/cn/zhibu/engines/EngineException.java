package cn.zhibu.engines;

/** A server could not be brought up or stopped; the message says why in one sentence. */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
