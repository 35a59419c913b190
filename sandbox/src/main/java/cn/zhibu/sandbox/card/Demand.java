package cn.zhibu.sandbox.card;

import cn.zhibu.sandbox.wire.ApiFault;

/** A condition or a refusal. */
final class Demand {
    private Demand() {}

    static void demand(boolean holds, int code, String otherwise) {
        if (!holds) {
            throw new ApiFault(code, otherwise);
        }
    }
}
