package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.dues.ReversePayment;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 回复 0 after 收: all of that message is reversed, which stays to be seen. */
@Component
final class UndoCollect implements UndoHandler {

    static final String KIND = "dues-collect";

    private final ReversePayment reversal;
    private final Wording wording;

    UndoCollect(ReversePayment reversal, Wording wording) {
        this.reversal = reversal;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        int reversed = reversal.undo(caller.act(), subject, wording.say("dues.undo-reason"))
                .size();
        return Answer.say(
                reversed == 0
                        ? wording.say("dues.uncollected-none")
                        : wording.say("dues.uncollected", "count", reversed));
    }
}
