package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 1 on the preview signs. */
@Component
final class PreviewDialogue implements DialogueHandler {

    private final Previews previews;
    private final Signing signing;

    PreviewDialogue(Previews previews, Signing signing) {
        this.previews = previews;
        this.signing = signing;
    }

    @Override
    public String dialogue() {
        return Previews.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        return previews.shown(caller)
                .filter(shown -> Fold.of(words).text().equals("1"))
                .map(shown -> signing.sign(caller, shown));
    }
}
