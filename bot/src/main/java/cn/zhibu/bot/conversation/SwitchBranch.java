package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 切换支部. */
@Component
final class SwitchBranch implements Command {

    private final Desks desks;
    private final Conversations conversations;
    private final Wording wording;

    SwitchBranch(Desks desks, Conversations conversations, Wording wording) {
        this.desks = desks;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "切换支部";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Long> branches = desks.branches(caller, Audience.DESK);
        if (branches.size() < 2) {
            return Answer.say(wording.say("conversation.one-branch"));
        }
        conversations.choose(caller.id(), null);
        return desks.which(caller, branches, "");
    }
}
