package cn.zhibu.sandbox.rate;

import java.time.Duration;
import java.time.Instant;

/** Counts against one limit; who exceeds it is blocked for as long as the window is. */
final class Meter {
    private final Limit limit;
    private Instant began = Instant.EPOCH;
    private Instant blockedUntil = Instant.EPOCH;
    private long count;

    Meter(Limit limit) {
        this.limit = limit;
    }

    boolean blocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    Usage usage(String key, Instant now) {
        boolean over = Duration.between(began, now).compareTo(limit.window()) >= 0 || now.isBefore(began);
        return new Usage(key, over ? 0 : count, limit.most(), limit.window(), blocked(now) ? blockedUntil : null);
    }

    boolean take(Instant now, long weight) {
        if (blocked(now)) {
            return false;
        }
        if (Duration.between(began, now).compareTo(limit.window()) >= 0 || now.isBefore(began)) {
            began = now;
            count = 0;
        }
        if (count + weight > limit.most()) {
            blockedUntil = now.plus(limit.window());
            return false;
        }
        count += weight;
        return true;
    }
}
