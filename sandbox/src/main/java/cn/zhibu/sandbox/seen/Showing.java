package cn.zhibu.sandbox.seen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing the app meant for one member: {@code via} is send, reply or group; {@code reason} is null when the member saw it
 * and else a sentence why not.
 */
public record Showing(
        Instant at,
        String member,
        String via,
        String id,
        String kind,
        String text,
        @Nullable String reason) {
    /** Whether the member saw it. */
    public boolean seen() {
        return reason == null;
    }
}
