package cn.zhibu.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a call is tried again. A call of unknown fate is repeated inside the platform's duplicate window of four hours, counted from the first
 * attempt, and given up 30 minutes before that window ends (reliability.md 3.2).
 */
final class RetryRules {

    private static final List<Duration> UNKNOWN = List.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3));
    private static final Duration LEAST = Duration.ofSeconds(5);

    private RetryRules() {}

    /** Empty when the window is over: the fate stays uncertain. */
    static Optional<Instant> afterUnknown(Instant firstAttempt, Instant now) {
        return UNKNOWN.stream().map(firstAttempt::plus).filter(now::isBefore).findFirst();
    }

    /** Empty when the message would come too late. */
    static Optional<Instant> afterNotAccepted(Duration pause, Instant now, Instant notAfter) {
        Instant next = now.plus(pause.compareTo(LEAST) < 0 ? LEAST : pause);
        return next.isAfter(notAfter) ? Optional.empty() : Optional.of(next);
    }
}
