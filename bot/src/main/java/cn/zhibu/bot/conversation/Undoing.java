package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 回复 0 撤销: takes the last act back, within ten minutes. */
@Component
@Order(5)
final class Undoing implements Guess {

    private final Conversations conversations;
    private final Table<String, UndoHandler> handlers;
    private final Wording wording;

    Undoing(Conversations conversations, List<UndoHandler> handlers, Wording wording) {
        this.conversations = conversations;
        this.handlers = new Table<>(handlers, handler -> List.of(handler.kind()));
        this.wording = wording;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        if (!Fold.of(words).text().equals("0")) {
            return Optional.empty();
        }
        return Optional.of(conversations
                .takeUndo(caller.id())
                .flatMap(undo -> handlers.find(undo.kind()).map(handler -> handler.undo(caller, undo.subject())))
                .orElseGet(() -> Answer.say(wording.say("conversation.nothing-to-undo"))));
    }
}
