package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.lecture.DraftRules;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which part of a draft is to be changed. */
@Component
final class EditDialogue implements DialogueHandler {

    static final String NAME = "clip-edit";

    private final DraftTalk talk;

    EditDialogue(DraftTalk talk) {
        this.talk = talk;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String digit = Fold.of(words).text();
        DraftRules.Part[] parts = DraftRules.Part.values();
        return digit.matches("[1-" + parts.length + "]")
                ? Optional.of(talk.ask(
                        caller, Long.parseLong(dialogue.slot(DraftTalk.CLIP)), parts[digit.charAt(0) - '1'], ""))
                : Optional.empty();
    }
}
