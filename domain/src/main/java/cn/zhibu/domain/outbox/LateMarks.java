package cn.zhibu.domain.outbox;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.outbox.DueMessage;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A decision that leaves on a later day than it was taken, as after an outage, says of which day it is: its words know nothing of the delay. */
@Component
final class LateMarks {

    /** What midnight alone makes a day later is not late. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Wording wording;

    LateMarks(Wording wording) {
        this.wording = wording;
    }

    /** What goes before the words; empty for what is not late. */
    String of(DueMessage message, Instant now) {
        Instant taken = message.createdAt();
        boolean late = message.kind() == NoticeKind.DECISION
                && taken.plus(PATIENCE).isBefore(now)
                && Beijing.date(taken).isBefore(Beijing.date(now));
        return late ? wording.say("outbox.late", "date", Beijing.day(Beijing.date(taken))) : "";
    }
}
