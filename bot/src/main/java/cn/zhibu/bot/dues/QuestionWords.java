package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.dues.AskDuesQuestion;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is unclear about the dues, in the member's words. */
@Component
final class QuestionWords implements DialogueHandler {

    private final AskDuesQuestion questions;
    private final Conversations conversations;
    private final Wording wording;

    QuestionWords(AskDuesQuestion questions, Conversations conversations, Wording wording) {
        this.questions = questions;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return AnsweringDues.QUESTION;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        return Optional.of(ask(caller, AnsweringDues.month(dialogue), words));
    }

    Answer ask(Caller caller, LocalDate month, String words) {
        conversations.leave(caller.id());
        questions.ask(caller.act(), month, words);
        return Answer.say(wording.say("dues.question-sent"));
    }
}
