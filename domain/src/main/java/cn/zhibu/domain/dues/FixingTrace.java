package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may fix amounts, and what is left of it: events, the audit log, and a private word to the member. */
@Component
final class FixingTrace {

    private static final Duration USEFUL = Duration.ofDays(30);

    private final DuesClerks clerks;
    private final DuesLog log;
    private final Audit audit;
    private final MemberMapper members;
    private final Outbox outbox;
    private final Calendars calendars;
    private final Wording wording;

    FixingTrace(
            DuesClerks clerks,
            DuesLog log,
            Audit audit,
            MemberMapper members,
            Outbox outbox,
            Calendars calendars,
            Wording wording) {
        this.clerks = clerks;
        this.log = log;
        this.audit = audit;
        this.members = members;
        this.outbox = outbox;
        this.calendars = calendars;
        this.wording = wording;
    }

    boolean mayFix(Act act, long orgId) {
        return clerks.keeps(act.actor(), orgId);
    }

    void fixed(Act act, long orgId, int year, int people) {
        if (people > 0) {
            audit.record(act, "dues.fix", orgId, null, year + ": " + people);
        }
    }

    void fixed(Act act, DuesStandard standard, @Nullable Long wasFen) {
        log.standard(act, standard, wasFen);
        String words = wording.say(
                wasFen == null || wasFen == standard.amountFen() ? "dues.told-fixed" : "dues.told-changed",
                "month",
                DuesOccasions.worded(standard.fromMonth()),
                "amount",
                Yuan.of(standard.amountFen()),
                "was",
                wasFen == null ? "" : Yuan.of(wasFen),
                "category",
                standard.category().caption());
        Instant when = calendars.window().next(act.at(), standard.id());
        outbox.tell(
                Objects.requireNonNull(members.find(standard.memberId()), "who has an amount is known"),
                new Message(
                        "dues:fixed:" + standard.id(),
                        0,
                        NoticeKind.DECISION,
                        null,
                        null,
                        new Content.Text(words),
                        when,
                        when.plus(USEFUL)));
    }
}
