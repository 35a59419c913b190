package cn.zhibu.domain.inbox;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.inbox.ParkedEvent;
import cn.zhibu.mapper.inbox.ParkedEventMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers events that were held. Their exchange is over, so that the answer leaves by the outbox, once, in the transaction of the effect. */
@Component
public class LateAnswers {

    private static final Duration USEFUL = Duration.ofDays(1);

    private final EventReplay events;
    private final ParkedEventMapper parked;
    private final MemberMapper members;
    private final Outbox outbox;
    private final Told told;

    LateAnswers(EventReplay events, ParkedEventMapper parked, MemberMapper members, Outbox outbox, Told told) {
        this.events = events;
        this.parked = parked;
        this.members = members;
        this.outbox = outbox;
        this.told = told;
    }

    @Transactional
    public void give(HeldEvent event) {
        tell(events.replay(event.content()));
    }

    /** The same for one that failed before; it is kept no longer. */
    @Transactional
    public void give(ParkedEvent event) {
        tell(events.replay(event.content()));
        parked.delete(event.id());
    }

    private void tell(ReplayedEvent event) {
        String text = event.unsaid();
        Member member = members.findByUserid(event.userid().toLowerCase(Locale.ROOT));
        if (text != null && member != null && member.active()) {
            outbox.tell(member, told.message(event, text));
        }
    }

    /** How a late answer is put. */
    @Component
    static final class Told {

        private final Wording wording;
        private final Clock clock;

        Told(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        private Message message(ReplayedEvent event, String text) {
            Instant now = clock.instant();
            Instant at = event.happenedAt();
            boolean today = Beijing.date(at).equals(Beijing.date(now));
            String words =
                    wording.say("inbox.late", "time", today ? Beijing.clock(at) : Beijing.worded(at), "text", text);
            String occasion = "late:" + UUID.nameUUIDFromBytes(event.key().getBytes(StandardCharsets.UTF_8));
            return new Message(
                    occasion, 0, NoticeKind.ANSWER, null, null, new Content.Text(words), now, now.plus(USEFUL));
        }
    }
}
