package cn.zhibu.sandbox.rate;

import java.time.Duration;

/** So many within a window. */
public record Limit(long most, Duration window) {
    /** Per minute. */
    public static Limit minute(long most) {
        return new Limit(most, Duration.ofMinutes(1));
    }

    /** Per hour. */
    public static Limit hour(long most) {
        return new Limit(most, Duration.ofHours(1));
    }

    /** Per day. */
    public static Limit day(long most) {
        return new Limit(most, Duration.ofDays(1));
    }
}
