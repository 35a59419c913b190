package cn.zhibu.bot.inbox;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.checkin.CheckInSignal;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.SlowDown;
import cn.zhibu.domain.wording.Wording;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * At most {@value #PER_MINUTE} messages and taps of a person in each minute of the clock. Beyond that words hear one sentence each, which costs
 * neither the database nor any quota; a card stays alive and the sentence is sent once a minute. A check-in is always taken.
 */
@Component
public final class Admission {

    static final int PER_MINUTE = 20;

    private record Minute(long number, Map<String, Integer> counts) {}

    private final Lanes lanes;
    private final SlowDown slowDown;
    private final Clock clock;
    private final Answer slower;
    private volatile Minute minute = new Minute(-1, Map.of());

    Admission(Lanes lanes, SlowDown slowDown, Wording wording, Clock clock) {
        this.lanes = lanes;
        this.slowDown = slowDown;
        this.clock = clock;
        this.slower = Answer.say(wording.say("inbox.slower"));
    }

    /** What is said instead; empty when the event is to be taken. */
    public Optional<Answer> refused(Inbound inbound) {
        if (inbound instanceof Inbound.ContactChange) {
            return Optional.empty();
        }
        String userid = inbound.userid().toLowerCase(Locale.ROOT);
        int count = counts().merge(userid, 1, Integer::sum);
        if (count <= PER_MINUTE || CheckInSignal.in(inbound).isPresent()) {
            return Optional.empty();
        }
        if (inbound instanceof Inbound.Tap && count == PER_MINUTE + 1) {
            lanes.aside(() -> slowDown.tell(userid));
        }
        return Optional.of(slower);
    }

    private Map<String, Integer> counts() {
        long number = clock.instant().getEpochSecond() / 60;
        Minute now = minute;
        if (now.number() != number) {
            now = new Minute(number, new ConcurrentHashMap<>());
            minute = now;
        }
        return now.counts();
    }
}
