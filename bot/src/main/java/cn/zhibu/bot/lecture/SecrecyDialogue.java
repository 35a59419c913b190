package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The second word on a draft that looks secret: 1 it is none, 2 it is to be changed. */
@Component
final class SecrecyDialogue implements DialogueHandler {

    static final String NAME = "clip-secret";

    private final DraftAnswers answers;
    private final Conversations conversations;

    SecrecyDialogue(DraftAnswers answers, Conversations conversations) {
        this.answers = answers;
        this.conversations = conversations;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String digit = Fold.of(words).text();
        if (!digit.matches("[12]")) {
            return Optional.empty();
        }
        conversations.leave(caller.id());
        long clip = Long.parseLong(dialogue.slot(DraftTalk.CLIP));
        return Optional.of(digit.equals("1") ? answers.submit(caller, clip, true) : answers.edit(caller, clip));
    }
}
