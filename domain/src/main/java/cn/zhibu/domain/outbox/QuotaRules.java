package cn.zhibu.domain.outbox;

import java.time.Duration;

/**
 * The platform's limits (developer.work.weixin.qq.com/document/path/90454, 90236) less what a send may be under way: what left five seconds apart
 * may arrive together.
 */
public final class QuotaRules {

    public static final int PERSON_MINUTE = 30;
    public static final int PERSON_HOUR = 1_000;
    public static final int CALLS_MINUTE = 10_000;
    public static final int CALLS_HOUR = 150_000;

    /** Messages a day for each person the app can reach. */
    public static final int PERSON_DAY = 200;

    /** How much longer than the platform's our windows are. */
    public static final Duration SLACK = Duration.ofSeconds(5);

    public static final Duration MINUTE = Duration.ofMinutes(1).plus(SLACK);
    public static final Duration HOUR = Duration.ofHours(1).plus(SLACK);

    /** Calls that may leave at once; with the steady rate they make 10,000 in any minute. */
    public static final int BURST = 150;

    /** Calls a minute in the long run. */
    public static final int STEADY = CALLS_MINUTE - BURST;

    /** What is left of the rate after a stop. */
    public static final int SLOW_DIVISOR = 2;

    private QuotaRules() {}
}
