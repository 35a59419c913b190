package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.ClaimMakeup;
import cn.zhibu.domain.makeup.MakeupOutcome;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 回复 0 after a make-up claim. */
@Component
final class UndoMakeup implements UndoHandler {

    private final ClaimMakeup claims;
    private final MakeupAnswers answers;
    private final MakeupWords names;
    private final Wording wording;

    UndoMakeup(ClaimMakeup claims, MakeupAnswers answers, MakeupWords names, Wording wording) {
        this.claims = claims;
        this.answers = answers;
        this.names = names;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return MakeupDialogue.NAME;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        MakeupOutcome outcome = claims.undo(caller.act(), subject);
        if (outcome instanceof MakeupOutcome.NotOpen late) {
            return Answer.say(wording.say(
                    "makeup.undo-late",
                    "title",
                    MeetingWords.title(late.meeting()),
                    "state",
                    names.state(late.task())));
        }
        return answers.word(outcome);
    }
}
