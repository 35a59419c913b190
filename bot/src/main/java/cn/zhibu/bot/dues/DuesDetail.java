package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said together with the word, given to the dialogue that the word has opened. */
@Component
final class DuesDetail {

    private final Conversations conversations;
    private final PayerDialogue payer;
    private final QuestionWords question;

    DuesDetail(Conversations conversations, PayerDialogue payer, QuestionWords question) {
        this.conversations = conversations;
        this.payer = payer;
        this.question = question;
    }

    Optional<Answer> take(Caller caller, String words) {
        Optional<Dialogue> running = conversations.running(caller.id());
        return running.flatMap(dialogue -> {
            if (dialogue.name().equals(payer.dialogue())) {
                return payer.answer(caller, dialogue, words);
            }
            return dialogue.name().equals(question.dialogue())
                    ? question.answer(caller, dialogue, words)
                    : Optional.empty();
        });
    }
}
