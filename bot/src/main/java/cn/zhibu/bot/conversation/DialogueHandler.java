package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;

/** Continues a running dialogue. */
public interface DialogueHandler {

    String dialogue();

    /** @param words what was said; empty when they are not for this dialogue and may mean something else */
    Optional<Answer> answer(Caller caller, Dialogue dialogue, String words);

    /** A picture sent while the dialogue runs. */
    default Optional<Answer> picture(Caller caller, Dialogue dialogue, String mediaId) {
        return Optional.empty();
    }
}
