package cn.zhibu.sandbox.wire;

import cn.zhibu.sandbox.fault.Fault;
import org.jspecify.annotations.Nullable;

/** Tokens and gate, and the faults that concern tokens. */
public record Guard(TokenCheck tokens, Gate gate, Runnable revoke, Runnable expire) {

    void before(@Nullable Fault fault) {
        if (fault instanceof Fault.TokenRevoked) {
            revoke.run();
        }
        if (fault instanceof Fault.TokenExpired) {
            expire.run();
        }
    }

    Caller admit(Routes.Route route, Incoming incoming) {
        Caller caller = route.needsToken() ? tokens.check(incoming.token()) : Caller.NOBODY;
        gate.pass(caller, incoming.path(), incoming.ip(), incoming.debug());
        return caller;
    }
}
