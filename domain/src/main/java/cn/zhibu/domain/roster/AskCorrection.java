package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.roster.CorrectionMapper;
import cn.zhibu.mapper.roster.MemberAct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person asks that the own entry be put right; the branch's secretaries are told, with a link to where they answer. */
@Component
public class AskCorrection {

    /** More at once helps nobody. */
    static final int MOST_OPEN = 3;

    private static final int LONGEST = 300;
    private static final Duration USEFUL = Duration.ofDays(14);

    private final CorrectionMapper corrections;
    private final RosterPowers powers;
    private final MemberHistory history;
    private final Outbox outbox;
    private final CorrectionWords words;

    AskCorrection(
            CorrectionMapper corrections,
            RosterPowers powers,
            MemberHistory history,
            Outbox outbox,
            AskCorrection.CorrectionWords words) {
        this.corrections = corrections;
        this.powers = powers;
        this.history = history;
        this.outbox = outbox;
        this.words = words;
    }

    /** False when nothing was said, or enough is waiting already. */
    @Transactional
    public boolean ask(Act act, Member member, String said) {
        String kept = said.strip();
        if (kept.isEmpty() || corrections.openOf(member.id()) >= MOST_OPEN) {
            return false;
        }
        kept = kept.substring(0, Math.min(kept.length(), LONGEST));
        long id = corrections.insert(member.id(), member.orgId(), kept, act.at());
        history.record(member.id(), MemberAct.ASKED, kept, act, null);
        List<Member> people = powers.asked(member);
        Instant when = words.window(act.at(), id);
        outbox.tell(
                people,
                new Message(
                        "correction:" + id,
                        0,
                        NoticeKind.DUTY,
                        null,
                        member.id(),
                        new Content.Text(words.asked(member, kept)),
                        when,
                        when.plus(USEFUL)));
        return true;
    }

    /** The sentences around a request. */
    @Component
    static final class CorrectionWords {

        private final Wording wording;
        private final PageLinks links;
        private final Calendars calendars;

        CorrectionWords(Wording wording, PageLinks links, Calendars calendars) {
            this.wording = wording;
            this.links = links;
            this.calendars = calendars;
        }

        String asked(Member member, String said) {
            String link = links.to("/w/roster/" + member.orgId());
            return wording.say("roster.correction-asked", "name", member.name(), "said", said, "link", link);
        }

        String decided(Member member, boolean done, String reason) {
            String key = done ? "roster.correction-done" : "roster.correction-returned";
            return wording.say(key, "name", member.name(), "reason", reason);
        }

        Instant window(Instant at, long id) {
            return calendars.window().next(at, id);
        }
    }
}
