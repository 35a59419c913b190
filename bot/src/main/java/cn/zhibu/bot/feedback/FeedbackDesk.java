package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.feedback.FeedbackOutcome;
import cn.zhibu.domain.feedback.GiveFeedback;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes feedback by whatever path, words what became of it and keeps the ear open for a day. */
@Component
final class FeedbackDesk {

    static final String DIALOGUE = "feedback";
    static final String CHOICE = "choice";
    static final String WORDS = "words";
    static final String MEETING = "meeting";
    static final String SIGNED = "signed";

    /** How long optional words are taken after the choice. */
    static final Duration EAR = Duration.ofHours(24);

    private final GiveFeedback feedback;
    private final Conversations conversations;
    private final Wording wording;

    FeedbackDesk(GiveFeedback feedback, Conversations conversations, Wording wording) {
        this.feedback = feedback;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer give(Caller caller, long meetingId, FeedbackChoice choice) {
        boolean signed = running(caller, meetingId)
                .map(dialogue -> dialogue.slots().containsKey(SIGNED))
                .orElse(false);
        FeedbackOutcome outcome = feedback.give(caller.act(), meetingId, choice, signed);
        if (outcome instanceof FeedbackOutcome.Given given) {
            conversations.run(caller.id(), dialogue(WORDS, meetingId, signed), EAR);
            return given(given);
        }
        return Answer.say(refused(outcome));
    }

    Answer ask(Caller caller, Meeting meeting, boolean signed) {
        conversations.run(caller.id(), dialogue(CHOICE, meeting.id(), signed));
        return Answer.say(asking(meeting, signed));
    }

    String asking(Meeting meeting, boolean signed) {
        String how = wording.say(signed ? "feedback.how-signed" : "feedback.how-anonymous");
        return wording.say("feedback.ask", "title", MeetingWords.title(meeting), "how", how);
    }

    static Dialogue dialogue(String step, long meetingId, boolean signed) {
        Dialogue dialogue = Dialogue.at(DIALOGUE, step).with(MEETING, meetingId);
        return signed ? dialogue.with(SIGNED, "yes") : dialogue;
    }

    private Optional<Dialogue> running(Caller caller, long meetingId) {
        return conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(DIALOGUE)
                        && dialogue.slot(MEETING).equals(Long.toString(meetingId)));
    }

    // the choice is never repeated: the stored answer to this event would lead from the person to it
    private Answer given(FeedbackOutcome.Given given) {
        String title = MeetingWords.title(given.meeting());
        return given.signed()
                ? Answer.ask(wording.say("feedback.label-signed"), wording.say("feedback.given-signed", "title", title))
                : Answer.ask(
                        wording.say("feedback.label-anonymous"),
                        wording.say("feedback.given-anonymous", "title", title));
    }

    private String refused(FeedbackOutcome outcome) {
        if (outcome instanceof FeedbackOutcome.Already already) {
            return about("feedback.already", already.meeting());
        } else if (outcome instanceof FeedbackOutcome.NotPresent not) {
            return about("feedback.not-present", not.meeting());
        } else if (outcome instanceof FeedbackOutcome.TooEarly early) {
            return about("feedback.too-early", early.meeting());
        } else if (outcome instanceof FeedbackOutcome.Over over) {
            return about("feedback.over", over.meeting());
        }
        return wording.say("feedback.no-meeting");
    }

    private String about(String key, Meeting meeting) {
        return wording.say(key, "title", MeetingWords.title(meeting));
    }
}
