package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.ResendNotice;
import cn.zhibu.domain.meeting.ResendOutcome;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Sends a notice again to whom it may not have reached. */
@Component
final class ResendDesk {

    private final ResendNotice resending;
    private final Wording wording;

    ResendDesk(ResendNotice resending, Wording wording) {
        this.resending = resending;
        this.wording = wording;
    }

    Answer resend(Caller caller, long id) {
        ResendOutcome outcome = resending.resend(caller.act(), id);
        if (outcome instanceof ResendOutcome.Resent resent) {
            String title = MeetingWords.title(resent.meeting());
            String text = wording.say("meeting.resent", "title", title, "people", resent.people());
            return Answer.ask(wording.say("meeting.label-resent"), text);
        } else if (outcome instanceof ResendOutcome.Nobody nobody) {
            return Answer.say(wording.say("meeting.resend-nobody", "title", MeetingWords.title(nobody.meeting())));
        } else if (outcome instanceof ResendOutcome.Over over) {
            return Answer.say(wording.say("meeting.resend-over", "title", MeetingWords.title(over.meeting())));
        } else if (outcome instanceof ResendOutcome.NotYours) {
            return Answer.say(wording.say("meeting.not-your-branch"));
        }
        return Answer.say(wording.say("meeting.unknown"));
    }
}
