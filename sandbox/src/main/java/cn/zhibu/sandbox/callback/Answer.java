package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.wire.Bytes;
import org.jspecify.annotations.Nullable;

/** What came back from the app; a failure is an answer with status 0 and a problem. */
record Answer(int status, long millis, Bytes body, @Nullable String problem) {
    static Answer failed(long millis, String problem) {
        return new Answer(0, millis, Bytes.EMPTY, problem);
    }
}
