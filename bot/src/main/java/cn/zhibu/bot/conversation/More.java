package cn.zhibu.bot.conversation;

import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 更多: the next page of a long answer. */
@Component
final class More implements Command {

    private final Conversations conversations;
    private final Pages pages;
    private final Wording wording;

    More(Conversations conversations, Pages pages, Wording wording) {
        this.conversations = conversations;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "更多";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return conversations
                .rest(caller.id())
                .map(text -> Answer.say(pages.first(caller.id(), text)))
                .orElseGet(() -> Answer.say(wording.say("conversation.no-more")));
    }
}
