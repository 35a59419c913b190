package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** One correction of a meeting: asks for what is missing, finds the meeting that is meant, changes it. */
@Component
final class CorrectionDesk {

    private final MeetingsMeant meant;
    private final MeetingChoice choice;
    private final ChangeDesk desk;
    private final Conversations conversations;
    private final Wording wording;

    CorrectionDesk(
            MeetingsMeant meant, MeetingChoice choice, ChangeDesk desk, Conversations conversations, Wording wording) {
        this.meant = meant;
        this.choice = choice;
        this.desk = desk;
        this.conversations = conversations;
        this.wording = wording;
    }

    /** What is said next is the rest of this word. */
    Answer ask(Caller caller, String word, String question) {
        conversations.run(caller.id(), AskedWords.after(word));
        return Answer.say(wording.say(question));
    }

    Answer change(Caller caller, String words, Draft said) {
        return choice.with(caller, meant.comingOrDrafts(caller), words, meeting -> desk.change(caller, meeting, said));
    }
}
