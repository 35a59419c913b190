package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is said after a command word that came alone belongs to it. */
@Component
public final class AskedWords implements DialogueHandler {

    private static final String NAME = "words";

    private final ObjectProvider<Commands> commands;
    private final Conversations conversations;

    AskedWords(ObjectProvider<Commands> commands, Conversations conversations) {
        this.commands = commands;
        this.conversations = conversations;
    }

    /** The next words are taken as if they had followed {@code word}. */
    public static Dialogue after(String word) {
        return Dialogue.at(NAME, "rest").with("word", word);
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        conversations.leave(caller.id());
        return commands.getObject().run(caller, dialogue.slot("word") + " " + words);
    }
}
