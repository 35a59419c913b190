package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The digit that says which of several open questions the first digit was for. */
@Component
final class QuestionDialogue implements DialogueHandler {

    private final OpenQuestionMapper questions;
    private final Conversations conversations;
    private final Digits digits;

    QuestionDialogue(OpenQuestionMapper questions, Conversations conversations, Digits digits) {
        this.questions = questions;
        this.conversations = conversations;
        this.digits = digits;
    }

    @Override
    public String dialogue() {
        return Digits.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String choice = Fold.of(words).text();
        String id = choice.matches("[1-9]") ? dialogue.slots().get(choice) : null;
        conversations.leave(caller.id());
        return Optional.ofNullable(id)
                .flatMap(chosen -> questions.open(caller.id(), caller.at()).stream()
                        .filter(question -> question.id() == Long.parseLong(chosen))
                        .findFirst()
                        .map(question -> answer(caller, question, dialogue)));
    }

    private Answer answer(Caller caller, OpenQuestion question, Dialogue dialogue) {
        return digits.answer(caller, question, Integer.parseInt(dialogue.slot("digit")));
    }
}
