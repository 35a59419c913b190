package cn.zhibu.sandbox.rate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much of one limit is used in the window that runs now, and until when it refuses; null when it does not. */
public record Usage(
        String key,
        long used,
        long most,
        Duration window,
        @Nullable Instant blockedUntil) {}
