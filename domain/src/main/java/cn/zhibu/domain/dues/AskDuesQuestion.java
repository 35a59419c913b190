package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesQuestion;
import cn.zhibu.mapper.dues.DuesQuestionMapper;
import cn.zhibu.mapper.dues.DuesStandard;
import cn.zhibu.mapper.dues.DuesStandardMapper;
import cn.zhibu.mapper.member.Member;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 有疑问: goes to who keeps the dues, and to nobody else. Figures that could be pay are taken out before anything is kept. */
@Component
public class AskDuesQuestion {

    private static final int AT_MOST = 300;

    private final DuesQuestionMapper questions;
    private final DuesChargeMapper charges;
    private final DuesStandardMapper standards;
    private final DuesMessages messages;
    private final Wording wording;

    AskDuesQuestion(
            DuesQuestionMapper questions,
            DuesChargeMapper charges,
            DuesStandardMapper standards,
            DuesMessages messages,
            Wording wording) {
        this.questions = questions;
        this.charges = charges;
        this.standards = standards;
        this.messages = messages;
        this.wording = wording;
    }

    /** About the month's charge, or the amount in force where there is none yet. */
    @Transactional
    public DuesQuestion ask(Act act, LocalDate month, String words) {
        Member member = messages.member(act.subject());
        DuesCharge charge = charges.of(member.id(), month);
        DuesStandard standard = standards.inForce(member.id(), month);
        String masked = PayMask.of(words.strip());
        String kept = masked.length() <= AT_MOST ? masked : masked.substring(0, AT_MOST);
        long id = questions.insert(new DuesQuestion(
                0,
                member.id(),
                member.orgId(),
                charge == null ? null : charge.id(),
                standard == null ? null : standard.id(),
                kept,
                act.at(),
                null,
                null,
                null));
        String told = wording.say(
                "dues.question-duty",
                "name",
                member.name(),
                "month",
                DuesOccasions.worded(month),
                "words",
                kept,
                "id",
                id);
        messages.tellClerks(
                member.orgId(), "dues-question:" + id, new Content.Text(told), messages.daytime(act.at(), id));
        return Objects.requireNonNull(questions.find(id));
    }
}
