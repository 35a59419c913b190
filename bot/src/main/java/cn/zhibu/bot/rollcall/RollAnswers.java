package cn.zhibu.bot.rollcall;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Undo;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rollcall.RollCallOutcome;
import org.springframework.stereotype.Component;

/** What is heard after 点名: the roll, the echo of the marks, or why nothing was marked. */
@Component
final class RollAnswers {

    private final RollWords words;
    private final RollRefusals refusals;
    private final Conversations conversations;

    RollAnswers(RollWords words, RollRefusals refusals, Conversations conversations) {
        this.words = words;
        this.refusals = refusals;
        this.conversations = conversations;
    }

    /** @param marked whether marks were said */
    Answer of(Caller caller, RollCallOutcome outcome, boolean marked) {
        if (!(outcome instanceof RollCallOutcome.Roll roll)) {
            return Answer.say(refusals.of(outcome));
        }
        if (marked && roll.changed() > 0) {
            conversations.undoable(
                    caller.id(), new Undo(UndoRoll.KIND, roll.meeting().id()));
        }
        return Answer.say(marked ? words.echo(roll) : words.list(roll));
    }
}
