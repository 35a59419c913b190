package cn.zhibu.sandbox.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver: the decrypted XML sent, the HTTP status (0 when none came), the time it took, the decrypted reply if
 * the body was one, and otherwise what was wrong. A problem with status 200 means delivered but reply refused.
 */
public record Attempt(
        Instant at,
        int number,
        String member,
        String kind,
        String xml,
        int status,
        long millis,
        @Nullable String reply,
        @Nullable String problem) {
    /** Whether the platform takes it as delivered. */
    public boolean delivered() {
        return status == 200;
    }

    Attempt judged(@Nullable String decoded, @Nullable String trouble) {
        return new Attempt(at, number, member, kind, xml, status, millis, decoded, trouble);
    }
}
