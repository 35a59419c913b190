package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.dues.AnswerDues;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.DuesOutcome;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesAnswer;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The four answers to the dues day, by button, digit or word, of the person or for them. */
@Component
public final class AnsweringDues {

    static final String UNDO = "dues-answer";
    static final String PAYER = "dues-payer";
    static final String QUESTION = "dues-question";
    static final String MONTH = "month";

    private final AnswerDues answers;
    private final DuesAnswerWords words;
    private final Conversations conversations;
    private final Wording wording;

    AnsweringDues(AnswerDues answers, DuesAnswerWords words, Conversations conversations, Wording wording) {
        this.answers = answers;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    /** The month that is meant when none is named. */
    public LocalDate month(Instant at) {
        return DuesMonths.of(Beijing.date(at));
    }

    /** Records it, without a question that follows. */
    public Answer answer(Act act, LocalDate month, DuesAnswer answer) {
        return words.of(act, recorded(act, month, answer));
    }

    /** 委托代交 and 有疑问 ask on, unless nothing is owed. */
    Answer of(Caller caller, LocalDate month, DuesAnswer answer) {
        DuesOutcome outcome = recorded(caller.act(), month, answer);
        Answer said = words.of(caller.act(), outcome);
        String label = said.label();
        boolean more = answer == DuesAnswer.BEHALF || answer == DuesAnswer.QUESTION;
        boolean open = outcome instanceof DuesOutcome.Recorded || outcome instanceof DuesOutcome.Already;
        if (label == null || !more || !open) {
            return said;
        }
        boolean behalf = answer == DuesAnswer.BEHALF;
        conversations.run(
                caller.id(), Dialogue.at(behalf ? PAYER : QUESTION, "words").with(MONTH, DuesOccasions.subject(month)));
        return Answer.ask(label, wording.say(behalf ? "dues.ask-payer" : "dues.ask-question"));
    }

    private DuesOutcome recorded(Act act, LocalDate month, DuesAnswer answer) {
        DuesOutcome outcome = answers.answer(act, month, answer);
        if (outcome instanceof DuesOutcome.Recorded recorded && !act.onBehalf()) {
            conversations.undoable(act.actor(), new Undo(UNDO, recorded.charge().id()));
        }
        return outcome;
    }

    static LocalDate month(Dialogue dialogue) {
        return DuesOccasions.month(Long.parseLong(dialogue.slot(MONTH)));
    }
}
