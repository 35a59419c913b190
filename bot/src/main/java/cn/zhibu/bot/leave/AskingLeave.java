package cn.zhibu.bot.leave;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.leave.AskLeave;
import cn.zhibu.domain.leave.LeaveOutcome;
import cn.zhibu.domain.leave.LeaveRules;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 请假, whichever way it was said: asks the category unless it was said at once. */
@Component
public final class AskingLeave {

    static final String DIALOGUE = "leave";
    private static final String MEETING = "meeting";
    private static final String SUBJECT = "subject";

    private final AskLeave leave;
    private final Conversations conversations;
    private final LeaveWords words;
    private final Wording wording;

    AskingLeave(AskLeave leave, Conversations conversations, LeaveWords words, Wording wording) {
        this.leave = leave;
        this.conversations = conversations;
        this.words = words;
        this.wording = wording;
    }

    /** Asks for the category, where leave is possible at all. */
    public Answer begin(Act act, long meetingId) {
        LeaveOutcome obstacle = leave.obstacle(act, meetingId);
        if (obstacle != null) {
            return words.of(act, obstacle);
        }
        conversations.run(
                act.actor(),
                Dialogue.at(DIALOGUE, "category").with(MEETING, meetingId).with(SUBJECT, act.subject()));
        return Answer.ask(wording.say("leave.label-choose"), wording.say("leave.categories"));
    }

    /** {@code rest} is what followed 请假: the category at once, or nothing. */
    public Answer begin(Act act, long meetingId, String rest) {
        return LeaveRules.read(rest).map(said -> ask(act, meetingId, said)).orElseGet(() -> begin(act, meetingId));
    }

    Answer ask(Act act, Dialogue dialogue, LeaveRules.Said said) {
        return ask(act.behalf(Long.parseLong(dialogue.slot(SUBJECT))), Long.parseLong(dialogue.slot(MEETING)), said);
    }

    private Answer ask(Act act, long meetingId, LeaveRules.Said said) {
        return words.of(act, leave.ask(act, meetingId, said));
    }
}
