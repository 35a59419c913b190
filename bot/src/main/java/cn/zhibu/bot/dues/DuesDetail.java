package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.dues.DuesAnswer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said together with the word: who is to pay, or what is unclear. A question may be asked also where nothing is owed. */
@Component
final class DuesDetail {

    private final Conversations conversations;
    private final PayerDialogue payer;
    private final QuestionWords question;
    private final AnsweringDues answering;

    DuesDetail(Conversations conversations, PayerDialogue payer, QuestionWords question, AnsweringDues answering) {
        this.conversations = conversations;
        this.payer = payer;
        this.question = question;
        this.answering = answering;
    }

    /** Empty when the words are of no use now. */
    Optional<Answer> take(Caller caller, DuesAnswer answer, String words) {
        if (answer == DuesAnswer.QUESTION) {
            return Optional.of(question.ask(caller, answering.month(caller.at()), words));
        }
        return conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(payer.dialogue()))
                .flatMap(dialogue -> payer.answer(caller, dialogue, words));
    }
}
