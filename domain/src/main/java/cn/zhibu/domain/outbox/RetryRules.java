package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.outbox.CallState;
import cn.zhibu.mapper.outbox.OutboxCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a call is tried again. A call of unknown fate is repeated inside the platform's duplicate window of four hours, counted from the first
 * attempt that may have arrived, and given up 30 minutes before that window ends (reliability.md 3.2).
 */
final class RetryRules {

    private static final List<Duration> UNKNOWN = List.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3));
    private static final Duration WINDOW = Duration.ofMinutes(210);
    private static final Duration LEAST = Duration.ofSeconds(5);

    private RetryRules() {}

    /** What has become of a call that was claimed too late to be sent, as after a long stop; empty when it may be sent. */
    static Optional<CallState> tooLate(OutboxCall call, Instant now) {
        boolean useless = call.notAfter().isBefore(now);
        if (call.doubtfulSince() == null) {
            return useless ? Optional.of(CallState.EXPIRED) : Optional.empty();
        }
        boolean unguarded = !now.isBefore(call.doubtfulSince().plus(WINDOW));
        return useless || unguarded ? Optional.of(CallState.UNCERTAIN) : Optional.empty();
    }

    /** Empty when the window is over or the message would come too late: the fate stays uncertain. */
    static Optional<Instant> afterUnknown(Instant doubtfulSince, Instant now, Instant notAfter) {
        return UNKNOWN.stream()
                .map(doubtfulSince::plus)
                .filter(now::isBefore)
                .findFirst()
                .filter(next -> !next.isAfter(notAfter));
    }

    /** Empty when the message would come too late, or so late that the platform would not notice a repetition. */
    static Optional<Instant> afterNotAccepted(Duration pause, Instant now, OutboxCall call) {
        Instant next = now.plus(pause.compareTo(LEAST) < 0 ? LEAST : pause);
        Instant since = call.doubtfulSince();
        boolean unguarded = since != null && !next.isBefore(since.plus(WINDOW));
        return next.isAfter(call.notAfter()) || unguarded ? Optional.empty() : Optional.of(next);
    }
}
