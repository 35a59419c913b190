package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 更多: the next page of a long answer. */
@Component
final class More implements Command {

    private final Conversations conversations;
    private final Wording wording;

    More(Conversations conversations, Wording wording) {
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "更多";
    }

    @Override
    public String help() {
        return wording.say("help.help-more");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Optional<String> next = conversations.rest(caller.id());
        conversations.keepRest(caller.id(), null);
        return Answer.say(next.orElseGet(() -> wording.say("help.no-more")));
    }
}
