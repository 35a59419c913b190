package cn.zhibu.sandbox.wire;

/** Judges access tokens; a refusal is an {@link ApiFault}. */
@FunctionalInterface
public interface TokenCheck {
    /** Returns quietly when the token is valid now. */
    void check(String token);
}
