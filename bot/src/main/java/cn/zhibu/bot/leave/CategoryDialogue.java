package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.leave.LeaveRules;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 1病假 2事假 3因公 4出差 5其他. */
@Component
final class CategoryDialogue implements DialogueHandler {

    private final AskingLeave leave;
    private final Conversations conversations;
    private final Wording wording;

    CategoryDialogue(AskingLeave leave, Conversations conversations, Wording wording) {
        this.leave = leave;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return AskingLeave.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        String folded = Fold.of(words).text();
        Optional<LeaveRules.Said> said = LeaveRules.read(folded);
        if (said.isPresent()) {
            conversations.leave(caller.id());
            return said.map(reason -> leave.ask(caller.act(), dialogue, reason));
        }
        return folded.matches("[6-9]") ? Optional.of(Answer.say(wording.say("leave.categories"))) : Optional.empty();
    }
}
