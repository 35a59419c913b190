package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesQuestion;
import cn.zhibu.mapper.dues.DuesQuestionMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What who keeps the dues says to a member's question; the member alone hears it. */
@Component
public class AnswerDuesQuestion {

    private final DuesQuestionMapper questions;
    private final DuesChargeMapper charges;
    private final DuesClerks clerks;
    private final DuesMessages messages;
    private final Audit audit;
    private final Wording wording;

    AnswerDuesQuestion(
            DuesQuestionMapper questions,
            DuesChargeMapper charges,
            DuesClerks clerks,
            DuesMessages messages,
            Audit audit,
            Wording wording) {
        this.charges = charges;
        this.questions = questions;
        this.clerks = clerks;
        this.messages = messages;
        this.audit = audit;
        this.wording = wording;
    }

    /** Not answered, of a branch the actor keeps the dues of; else none. */
    public List<DuesQuestion> open(Act act, long orgId) {
        return clerks.keeps(act.actor(), orgId) ? questions.open(orgId) : List.of();
    }

    /** Whose question was answered; empty when it is not the actor's to answer, or was answered before. */
    @Transactional
    public Optional<String> answer(Act act, long questionId, String words) {
        DuesQuestion question = questions.find(questionId);
        String kept = PayMask.of(words.strip());
        if (question == null
                || kept.isEmpty()
                || !clerks.keeps(act.actor(), question.orgId())
                || questions.answer(questionId, kept.substring(0, Math.min(500, kept.length())), act.actor(), act.at())
                        == 0) {
            return Optional.empty();
        }
        charges.questionAnswered(question.memberId(), questionId);
        audit.record(act.behalf(question.memberId()), "dues.answer", question.orgId(), questionId, null);
        messages.tell(
                question.memberId(),
                "dues-question:" + questionId + ":answer",
                new Content.Text(wording.say("dues.told-answer", "words", kept)),
                act.at());
        return Optional.of(messages.member(question.memberId()).name());
    }
}
