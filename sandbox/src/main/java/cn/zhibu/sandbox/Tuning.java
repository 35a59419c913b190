package cn.zhibu.sandbox;

import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the platform's pages leave open or tests want quicker. {@code deadline} is how long the app has to answer,
 * {@code verifyDeadline} the same for the URL check; {@code retries} come after the first try, {@code spacing} apart (real
 * time); {@code cutLongText} cuts texts above 2048 bytes, otherwise 45002; {@code memberRate} drops beyond 30 a minute,
 * {@code apiRate} refuses beyond the limits of calls (45009); {@code latency} passes before each answer (real time);
 * {@code tokenLife} is how long tokens and tickets live.
 */
public record Tuning(
        Duration deadline,
        Duration verifyDeadline,
        int retries,
        Duration spacing,
        boolean cutLongText,
        boolean memberRate,
        boolean apiRate,
        Duration latency,
        Duration tokenLife) {
    private static final int MOST_RETRIES = 100;

    /** Refuses what cannot be. */
    public Tuning {
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException("'retries' is 0 to " + MOST_RETRIES + ".");
        }
        if (Stream.of(deadline, verifyDeadline, spacing, latency, tokenLife).anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("No duration can be negative.");
        }
    }

    /** 5 s, 1 s, three retries at once, cut, both rates on, no latency, 7200 s. */
    public static final Tuning DEFAULT = new Tuning(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            3,
            Duration.ZERO,
            true,
            true,
            true,
            Duration.ZERO,
            Duration.ofHours(2));

    /** Another deadline for the app's answers. */
    public Tuning withDeadline(Duration changed) {
        return patched("deadline", changed);
    }

    /** Another deadline for the URL check. */
    public Tuning withVerifyDeadline(Duration changed) {
        return patched("verifyDeadline", changed);
    }

    /** Other retries. */
    public Tuning withRetries(int count, Duration apart) {
        return patched("retries", count).patched("spacing", apart);
    }

    /** Long texts cut or refused. */
    public Tuning withCutLongText(boolean cut) {
        return patched("cutLongText", cut);
    }

    /** The per-member rate on or off; off is for benchmarks only. */
    public Tuning withMemberRate(boolean on) {
        return patched("memberRate", on);
    }

    /** The limits of calls on or off; off is for benchmarks only. */
    public Tuning withApiRate(boolean on) {
        return patched("apiRate", on);
    }

    /** Every answer comes so much later. */
    public Tuning withLatency(Duration changed) {
        return patched("latency", changed);
    }

    /** Tokens and tickets given out from now on live so long. */
    public Tuning withTokenLife(Duration changed) {
        return patched("tokenLife", changed);
    }

    /** With the fields of the patch, durations as {@code PT5S}; refuses what does not fit. */
    public Tuning patched(JsonNode patch) {
        return Json.patched(this, patch, Tuning.class);
    }

    private Tuning patched(String field, Object value) {
        return patched(Json.object().set(field, Json.tree(value)));
    }
}
