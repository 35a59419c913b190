package cn.zhibu.domain.outbox;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one call to the platform (reliability.md 3.2). */
public sealed interface Sent {

    /** Accepted; the userids listed (lower case) were not reached. */
    record Accepted(String msgid, @Nullable String responseCode, List<String> invalid, List<String> unlicensed)
            implements Sent {}

    /** Certainly not accepted; may be tried again after {@code pause}. */
    record NotAccepted(int errcode, String reason, Duration pause) implements Sent {}

    /**
     * Certainly not accepted, nor would any other call of the kind be at present. Nothing of the kind is sent for the first of the pauses, for the
     * next one when it happens again right afterwards, and so on to the last.
     */
    record Closed(int errcode, String reason, List<Duration> pauses) implements Sent {
        public Closed {
            pauses = List.copyOf(pauses);
        }
    }

    /** Certainly not accepted, because too many calls were under way at once; the pauses are for when even one is too many. */
    record Crowded(int errcode, String reason, List<Duration> pauses) implements Sent {
        public Crowded {
            pauses = List.copyOf(pauses);
        }
    }

    /** Refused for good. */
    record Refused(int errcode, String reason) implements Sent {}

    /** The request left, its fate is unknown: only the same bytes may be sent again. */
    record Unknown(String reason) implements Sent {}
}
