package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.text.Characters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a clip goes back. */
@Component
final class ReasonDialogue implements DialogueHandler {

    static final String NAME = "clip-return";
    static final String VERSION = "version";

    private final ReviewAnswers answers;
    private final Conversations conversations;

    ReasonDialogue(ReviewAnswers answers, Conversations conversations) {
        this.answers = answers;
        this.conversations = conversations;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String reason = Characters.strip(words);
        if (reason.matches("[0-9]?")) {
            return Optional.empty();
        }
        conversations.leave(caller.id());
        return Optional.of(answers.sendBack(
                caller,
                Long.parseLong(dialogue.slot(DraftTalk.CLIP)),
                Integer.parseInt(dialogue.slot(VERSION)),
                reason));
    }
}
