package cn.zhibu.sandbox.wire;

/** Judges access tokens; a refusal is an {@link ApiFault}. */
@FunctionalInterface
public interface TokenCheck {
    /** Whose token it is; returns only when it is valid now. */
    Caller check(String token);
}
