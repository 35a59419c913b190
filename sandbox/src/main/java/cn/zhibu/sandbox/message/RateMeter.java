package cn.zhibu.sandbox.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One app to one member: 30 messages a minute, 1000 an hour (document 90454). */
final class RateMeter {
    private final Clock clock;
    private final Map<String, Deque<Instant>> passed = new HashMap<>();

    RateMeter(Clock clock) {
        this.clock = clock;
    }

    /** Counts one message; why it must be dropped, or null when it may pass. */
    synchronized @Nullable String count(String userid) {
        Instant now = clock.instant();
        Deque<Instant> times = passed.computeIfAbsent(userid, id -> new ArrayDeque<>());
        Instant hour = now.minus(Duration.ofHours(1));
        times.removeIf(time -> !time.isAfter(hour) || time.isAfter(now));
        if (times.size() >= 1000) {
            return "more than 1000 messages to this member within an hour";
        }
        Instant minute = now.minus(Duration.ofMinutes(1));
        if (times.stream().filter(time -> time.isAfter(minute)).count() >= 30) {
            return "more than 30 messages to this member within a minute";
        }
        times.addLast(now);
        return null;
    }

    synchronized void clear() {
        passed.clear();
    }
}
