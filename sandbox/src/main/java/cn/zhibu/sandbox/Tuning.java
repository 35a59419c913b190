package cn.zhibu.sandbox;

import java.time.Duration;

/**
 * What the platform's pages leave open or tests want quicker. {@code deadline} is how long the app has to answer,
 * {@code verifyDeadline} the same for the URL check; {@code retries} come after the first try, {@code spacing} apart (real
 * time); {@code cutLongText} cuts texts above 2048 bytes, otherwise 45002; {@code memberRate} drops beyond 30 a minute.
 */
public record Tuning(
        Duration deadline,
        Duration verifyDeadline,
        int retries,
        Duration spacing,
        boolean cutLongText,
        boolean memberRate) {
    /** 5 s, 1 s, three retries at once, cut, rate on. */
    public static final Tuning DEFAULT =
            new Tuning(Duration.ofSeconds(5), Duration.ofSeconds(1), 3, Duration.ZERO, true, true);

    /** Another deadline for the app's answers. */
    public Tuning withDeadline(Duration changed) {
        return new Tuning(changed, verifyDeadline, retries, spacing, cutLongText, memberRate);
    }

    /** Another deadline for the URL check. */
    public Tuning withVerifyDeadline(Duration changed) {
        return new Tuning(deadline, changed, retries, spacing, cutLongText, memberRate);
    }

    /** Other retries. */
    public Tuning withRetries(int count, Duration apart) {
        return new Tuning(deadline, verifyDeadline, count, apart, cutLongText, memberRate);
    }

    /** Long texts cut or refused. */
    public Tuning withCutLongText(boolean cut) {
        return new Tuning(deadline, verifyDeadline, retries, spacing, cut, memberRate);
    }

    /** The per-member rate on or off; off is for benchmarks only. */
    public Tuning withMemberRate(boolean on) {
        return new Tuning(deadline, verifyDeadline, retries, spacing, cutLongText, on);
    }
}
