package cn.zhibu.bot.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far clocks may be apart: an instance whose clock is more than ten seconds off leaves the timetable to the others. */
public final class ClockRules {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Duration WORKS = Duration.ofSeconds(10);

    private ClockRules() {}

    /**
     * Judges an answer that tells the time, taken for the middle of the time that it took.
     *
     * @param whose such as "the clock of Redis"
     * @param theirs what it told
     */
    public static Finding judge(String whose, Instant theirs, Instant asked, Instant answered) {
        Duration took = Duration.between(asked, answered);
        Duration ahead = Duration.between(theirs, asked.plus(took.dividedBy(2)));
        Duration apart = ahead.abs().minus(took.dividedBy(2));
        double seconds = ahead.toMillis() / 1000.0;
        String words = String.format(
                Locale.ROOT, "this machine is %.1f s %s it", Math.abs(seconds), seconds < 0 ? "behind" : "ahead of");
        if (apart.compareTo(KEPT) <= 0) {
            return Finding.ok(whose, words + ".");
        }
        String advice = words + ": let NTP keep both clocks (timedatectl set-ntp true).";
        return apart.compareTo(WORKS) <= 0 ? Finding.warn(whose, advice) : Finding.fail(whose, advice);
    }
}
