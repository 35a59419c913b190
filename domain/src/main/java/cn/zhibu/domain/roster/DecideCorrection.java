package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.roster.Correction;
import cn.zhibu.mapper.roster.CorrectionMapper;
import cn.zhibu.mapper.roster.CorrectionState;
import cn.zhibu.mapper.roster.MemberAct;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secretary's answer to a request for correction: put right, or given back with a reason. The person is told at once. */
@Component
public class DecideCorrection {

    private static final Duration WORTH_KNOWING = Duration.ofDays(30);
    private static final int LONGEST = 300;

    /** What became of the answer. */
    public enum Outcome {
        DECIDED,
        NO_REASON,
        /** Somebody has answered before. */
        OVER,
        NOT_YOURS
    }

    private final CorrectionMapper corrections;
    private final MemberMapper members;
    private final RosterPowers powers;
    private final EditEntry.EntryRecord trace;
    private final CorrectionMessages messages;

    DecideCorrection(
            CorrectionMapper corrections,
            MemberMapper members,
            RosterPowers powers,
            EditEntry.EntryRecord trace,
            CorrectionMessages messages) {
        this.corrections = corrections;
        this.members = members;
        this.powers = powers;
        this.trace = trace;
        this.messages = messages;
    }

    /** @param done whether the entry was put right; without it a reason is needed */
    @Transactional
    public Outcome decide(Act act, long id, boolean done, String reason) {
        Correction asked = corrections.lock(id);
        Member member = asked == null ? null : members.find(asked.memberId());
        if (asked == null || member == null || !powers.edits(act.actor(), member)) {
            return Outcome.NOT_YOURS;
        }
        if (asked.state() != CorrectionState.OPEN) {
            return Outcome.OVER;
        }
        String why = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST));
        if (!done && why.isEmpty()) {
            return Outcome.NO_REASON;
        }
        CorrectionState state = done ? CorrectionState.DONE : CorrectionState.RETURNED;
        corrections.decide(new Correction(
                id,
                asked.memberId(),
                asked.orgId(),
                asked.words(),
                state,
                asked.askedAt(),
                act.actor(),
                act.at(),
                why));
        MemberAct what = done ? MemberAct.CORRECTED : MemberAct.RETURNED;
        trace.record(act.behalf(member.id()), member, what, asked.words(), why);
        messages.decided(act, member, id, done, why);
        return Outcome.DECIDED;
    }

    /** Tells the person who asked. */
    @Component
    static final class CorrectionMessages {

        private final Outbox outbox;
        private final AskCorrection.CorrectionWords words;

        CorrectionMessages(Outbox outbox, AskCorrection.CorrectionWords words) {
            this.outbox = outbox;
            this.words = words;
        }

        void decided(Act act, Member member, long id, boolean done, String why) {
            outbox.tell(
                    member,
                    new Message(
                            "correction:" + id + ":decided",
                            0,
                            NoticeKind.DECISION,
                            null,
                            act.actor(),
                            new Content.Text(words.decided(member, done, why)),
                            act.at(),
                            act.at().plus(WORTH_KNOWING)));
        }
    }
}
