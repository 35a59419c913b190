package cn.zhibu.bot.spool;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.HeldEvent;
import cn.zhibu.domain.inbox.ParkedEvents;
import cn.zhibu.domain.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is said of an event that is kept, and the keeping of those that failed by a fault of ours. */
@Component
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final ParkedEvents parked;
    private final Answer later;
    private final Answer again;

    Keeping(ParkedEvents parked, Wording wording) {
        this.parked = parked;
        this.again = Answer.say(wording.say("inbox.again"));
        this.later = Answer.done(wording.say("inbox.later-label"), wording.say("inbox.later"));
    }

    Answer later() {
        return later;
    }

    /** For what must not be kept. */
    Answer again() {
        return again;
    }

    Answer park(HeldEvent event, Throwable fault) {
        parked.take(event, fault);
        LOG.error(
                "event kept for another try key={} kind={} fault={}",
                event.key(),
                event.kind(),
                fault.getClass().getSimpleName());
        return later;
    }
}
