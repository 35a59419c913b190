package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 取消 / 返回 ends a dialogue; what was recorded before stays. */
@Component
final class LeaveDialogue implements Command {

    private final Conversations conversations;
    private final Wording wording;

    LeaveDialogue(Conversations conversations, Wording wording) {
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "取消";
    }

    @Override
    public List<String> aliases() {
        return List.of("返回");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        boolean running = conversations.running(caller.id()).isPresent();
        conversations.leave(caller.id());
        return Answer.say(wording.say(running ? "conversation.left" : "conversation.nothing-to-leave"));
    }
}
