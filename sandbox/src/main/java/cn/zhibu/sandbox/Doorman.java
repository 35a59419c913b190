package cn.zhibu.sandbox;

import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.rate.CallLimits;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Gate;

/** Trusted addresses, whether the app is enabled, and the limits of calls, in this order. */
final class Doorman implements Gate {
    private final Platform platform;
    private final CallLimits limits;

    Doorman(Platform platform, CallLimits limits) {
        this.platform = platform;
        this.limits = limits;
    }

    @Override
    public void pass(Caller caller, String path, String ip, boolean debug) {
        Console console = platform.console();
        if (!path.startsWith("webhook/")
                && !console.trustedIps().isEmpty()
                && !console.trustedIps().contains(ip)) {
            throw new ApiFault(60020, "not allow to access from your ip");
        }
        if (caller == Caller.APP && !console.enabled()) {
            throw new ApiFault(50003, "app is disabled");
        }
        if (platform.tuning().apiRate()) {
            if (debug) {
                limits.debug(caller);
            }
            limits.count(caller, path, ip);
        }
    }
}
