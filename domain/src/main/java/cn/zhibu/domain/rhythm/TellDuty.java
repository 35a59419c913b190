package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Role work for who runs a branch, in the next sending window. */
@Component
final class TellDuty {

    private static final Duration USEFUL = Duration.ofDays(10);

    private final Outbox outbox;
    private final Duties duties;
    private final Calendars calendars;

    TellDuty(Outbox outbox, Duties duties, Calendars calendars) {
        this.outbox = outbox;
        this.duties = duties;
        this.calendars = calendars;
    }

    void tell(long orgId, String occasion, String words, Instant now) {
        tell(duties.secretaries(orgId), orgId, occasion, words, now);
    }

    void tell(List<Member> people, long orgId, String occasion, String words, Instant now) {
        Instant when = calendars.window().next(now, orgId);
        outbox.tell(
                people,
                new Message(
                        occasion, 0, NoticeKind.DUTY, null, null, new Content.Text(words), when, when.plus(USEFUL)));
    }
}
