package cn.zhibu.bot.rollcall;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rollcall.UndoRollCall;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 回复 0 after a roll call. */
@Component
final class UndoRoll implements UndoHandler {

    static final String KIND = "rollcall";

    private final UndoRollCall undo;
    private final Wording wording;

    UndoRoll(UndoRollCall undo, Wording wording) {
        this.undo = undo;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        int restored = undo.undo(subject, caller.act());
        return Answer.say(
                restored == 0
                        ? wording.say("rollcall.nothing-undone")
                        : wording.say("rollcall.undone", "count", restored));
    }
}
