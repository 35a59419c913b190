package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.confirm.PreviewOutcome;
import cn.zhibu.domain.confirm.PreviewRoll;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows what signing would record, as words and as a card, and remembers that it was shown. */
@Component
final class Previews {

    static final String DIALOGUE = "confirm";
    private static final String MEETING = "meeting";

    private final PreviewRoll preview;
    private final PreviewWords words;
    private final PreviewCard card;
    private final Conversations conversations;
    private final Wording wording;

    Previews(PreviewRoll preview, PreviewWords words, PreviewCard card, Conversations conversations, Wording wording) {
        this.preview = preview;
        this.words = words;
        this.card = card;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer show(Caller caller, long meetingId) {
        PreviewOutcome outcome = preview.preview(meetingId, caller.act());
        if (outcome instanceof PreviewOutcome.No no) {
            return Answer.say(words.refusal(no.refusal()));
        }
        PreviewOutcome.Ready ready = (PreviewOutcome.Ready) outcome;
        String text = words.preview(ready);
        conversations.run(caller.id(), Dialogue.at(DIALOGUE, "shown").with(MEETING, meetingId));
        card.send(caller, ready, text);
        return Answer.ask(wording.say("confirm.preview-label"), text);
    }

    /** The meeting whose preview the person has before them. */
    Optional<Long> shown(Caller caller) {
        return conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(DIALOGUE))
                .map(dialogue -> Long.parseLong(dialogue.slot(MEETING)));
    }
}
