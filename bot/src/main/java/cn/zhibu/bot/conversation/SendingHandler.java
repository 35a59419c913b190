package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;

/** Takes films, voice and links from those who may send them. */
public interface SendingHandler {

    /** @param inbound a film, voice or link; empty when this person's are not for this handler */
    Optional<Answer> sent(Caller caller, Inbound inbound);
}
