package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The digit that says which branch is meant; what was said before is then done for it. */
@Component
final class BranchDialogue implements DialogueHandler {

    private final Conversations conversations;
    private final ObjectProvider<Commands> commands;
    private final Wording wording;

    BranchDialogue(Conversations conversations, ObjectProvider<Commands> commands, Wording wording) {
        this.conversations = conversations;
        this.commands = commands;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return Desks.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String branch = dialogue.slots().get(words.strip());
        if (branch == null || words.strip().equals("said")) {
            return Optional.empty();
        }
        conversations.choose(caller.id(), Long.parseLong(branch));
        conversations.leave(caller.id());
        String said = dialogue.slot("said");
        return Optional.of(commands.getObject()
                .run(caller, said)
                .orElseGet(() -> Answer.say(wording.say("conversation.branch-chosen"))));
    }
}
