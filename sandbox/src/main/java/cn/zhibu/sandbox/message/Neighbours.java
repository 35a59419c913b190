package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Caller;
import cn.zhibu.sandbox.wire.Endpoint;

/** One path for several callers, each with what is its own. */
public final class Neighbours {
    private Neighbours() {}

    /** The app's or the neighbour's; the contact-sync assistant has none of it (48002). */
    public static Endpoint split(Endpoint app, Endpoint neighbour) {
        return request -> {
            if (request.caller() == Caller.CONTACTS) {
                throw new ApiFault(48002, "api forbidden");
            }
            return (request.caller() == Caller.NEIGHBOUR ? neighbour : app).answer(request);
        };
    }
}
