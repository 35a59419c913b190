package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;

/** A button of a card and what it does, whatever the card. */
public record Button(String action, Act act) implements TapHandler {

    /** What is done to the subject of the card. */
    public interface Act {
        Answer on(Caller caller, long subject);
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return act.on(caller, subject);
    }
}
