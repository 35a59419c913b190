package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.confirm.FigureWords;
import cn.zhibu.domain.confirm.SignOutcome;
import cn.zhibu.domain.confirm.SignRoll;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Signs the roll and says what was recorded. */
@Component
final class Signing {

    private final SignRoll sign;
    private final PreviewWords words;
    private final FigureWords figures;
    private final Conversations conversations;
    private final Wording wording;

    Signing(SignRoll sign, PreviewWords words, FigureWords figures, Conversations conversations, Wording wording) {
        this.sign = sign;
        this.words = words;
        this.figures = figures;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer sign(Caller caller, long meetingId) {
        SignOutcome outcome = sign.sign(meetingId, caller.act());
        conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(Previews.DIALOGUE))
                .ifPresent(dialogue -> conversations.leave(caller.id()));
        if (outcome instanceof SignOutcome.No no) {
            return Answer.say(words.refusal(no.refusal()));
        }
        return signed((SignOutcome.Signed) outcome);
    }

    private Answer signed(SignOutcome.Signed signed) {
        String text = wording.say(
                "confirm.signed",
                "title",
                MeetingWords.title(signed.meeting()),
                "counts",
                figures.counts(signed.figures()),
                "quorum",
                figures.quorum(signed.figures()),
                "undecided",
                words.named("confirm.signed-undecided", signed.figures().undecided()),
                "makeup",
                signed.makeup());
        return Answer.ask(wording.say("confirm.signed-label"), text);
    }
}
