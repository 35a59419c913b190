package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.feedback.GiveFeedback;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The choice by digit or word, then whatever else the person wants to say within a day. */
@Component
final class FeedbackDialogue implements DialogueHandler {

    private final FeedbackDesk desk;
    private final GiveFeedback feedback;
    private final Conversations conversations;
    private final Wording wording;

    FeedbackDialogue(FeedbackDesk desk, GiveFeedback feedback, Conversations conversations, Wording wording) {
        this.desk = desk;
        this.feedback = feedback;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return FeedbackDesk.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        long meeting = Long.parseLong(dialogue.slot(FeedbackDesk.MEETING));
        String folded = Fold.of(words).text();
        if (dialogue.step().equals(FeedbackDesk.CHOICE)) {
            Optional<FeedbackChoice> choice = FeedbackChoice.said(folded);
            return Optional.of(choice.map(said -> desk.give(caller, meeting, said))
                    .orElseGet(() -> Answer.say(wording.say("feedback.which-choice"))));
        }
        // digits and the codes said in a room are no opinion: they may answer another question
        return folded.matches("\\d*") ? Optional.empty() : Optional.of(words(caller, dialogue, meeting, words));
    }

    private Answer words(Caller caller, Dialogue dialogue, long meeting, String words) {
        boolean signed = dialogue.slots().containsKey(FeedbackDesk.SIGNED);
        String said = Characters.strip(words);
        conversations.leave(caller.id());
        if (!feedback.add(caller.act(), meeting, said, signed)) {
            return Answer.say(wording.say("feedback.no-meeting"));
        }
        return Answer.say(
                signed ? wording.say("feedback.words-signed", "words", said) : wording.say("feedback.words-anonymous"));
    }
}
