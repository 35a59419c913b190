package cn.zhibu.domain.outbox;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.outbox.AttemptMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The limits counted in SQL. A claim is committed before it is counted, so that of two instances at least one sees the other: too little is sent
 * at the edge, never too much. Slower than a counter, it serves while there is none.
 */
@Component
public final class SqlQuota implements SendingQuota {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final AttemptMapper attempts;
    private final Pace pace;
    private final Clock clock;

    SqlQuota(AttemptMapper attempts, Pace pace, Clock clock) {
        this.attempts = attempts;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public Pass ask(List<Long> people) {
        Instant now = clock.instant();
        if (attempts.calls(now.minus(QuotaRules.MINUTE)) > QuotaRules.CALLS_MINUTE / divisor()) {
            return new Pass.Full("corp minute", AGAIN);
        }
        if (attempts.calls(now.minus(QuotaRules.HOUR)) > QuotaRules.CALLS_HOUR) {
            return new Pass.Full("corp hour", Duration.ofMinutes(1));
        }
        return people.isEmpty() ? new Pass.Go(Duration.ZERO) : people(people, now);
    }

    private Pass people(List<Long> people, Instant now) {
        Instant midnight = Beijing.at(Beijing.date(now), LocalTime.MIDNIGHT);
        if (attempts.messages(midnight) > daily()) {
            return new Pass.Full("app day", untilMidnight(now));
        }
        List<Long> full = attempts.above(people, now.minus(QuotaRules.MINUTE), QuotaRules.PERSON_MINUTE);
        if (!full.isEmpty()) {
            return new Pass.PersonFull(full, QuotaRules.MINUTE);
        }
        List<Long> often = attempts.above(people, now.minus(QuotaRules.HOUR), QuotaRules.PERSON_HOUR);
        return often.isEmpty() ? new Pass.Go(Duration.ZERO) : new Pass.PersonFull(often, QuotaRules.HOUR.dividedBy(6));
    }

    /** Messages to people that the app may send in a day. */
    public long daily() {
        return (long) QuotaRules.PERSON_DAY * Math.max(1, attempts.reachable());
    }

    /** By how much the rate of calls is divided at present. */
    public int divisor() {
        return pace.slow() ? QuotaRules.SLOW_DIVISOR : 1;
    }

    /** Until the day's count begins anew. */
    public static Duration untilMidnight(Instant now) {
        return Duration.between(now, Beijing.at(Beijing.date(now).plusDays(1), LocalTime.MIDNIGHT));
    }
}
