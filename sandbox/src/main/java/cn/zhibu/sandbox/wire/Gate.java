package cn.zhibu.sandbox.wire;

/** What stands between a valid token and the call itself; a refusal is an {@link ApiFault}. */
@FunctionalInterface
public interface Gate {
    /** Returns quietly when this caller may call the path from this address now. */
    void pass(Caller caller, String path, String ip, boolean debug);
}
