package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.feedback.FeedbackMeetings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 实名: what the person says next about a meeting keeps the name. */
@Component
final class SignFeedback implements Command {

    private final FeedbackMeetings meetings;
    private final FeedbackDesk desk;
    private final Conversations conversations;
    private final Wording wording;

    SignFeedback(FeedbackMeetings meetings, FeedbackDesk desk, Conversations conversations, Wording wording) {
        this.meetings = meetings;
        this.desk = desk;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "实名";
    }

    @Override
    public List<String> aliases() {
        return List.of("实名反馈", "署名");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Optional<Dialogue> words = conversations
                .running(caller.id())
                .filter(dialogue -> dialogue.name().equals(FeedbackDesk.DIALOGUE)
                        && dialogue.step().equals(FeedbackDesk.WORDS));
        if (words.isPresent()) {
            conversations.run(caller.id(), words.get().with(FeedbackDesk.SIGNED, "yes"), FeedbackDesk.EAR);
            return next(wording.say("feedback.sign-words"));
        }
        return meeting(caller)
                .map(meeting -> sign(caller, meeting, rest))
                .orElseGet(() -> Answer.say(wording.say("feedback.sign-nothing")));
    }

    private Optional<Meeting> meeting(Caller caller) {
        return meetings.asked(caller.id(), caller.at()).stream()
                .findFirst()
                .or(() -> meetings.latest(caller.id(), caller.at())
                        .filter(latest -> !meetings.answered(caller.id(), latest.id())));
    }

    private Answer sign(Caller caller, Meeting meeting, String rest) {
        conversations.run(caller.id(), FeedbackDesk.dialogue(FeedbackDesk.CHOICE, meeting.id(), true));
        return FeedbackChoice.said(Fold.of(rest).text())
                .map(choice -> desk.give(caller, meeting.id(), choice))
                .orElseGet(() -> next("\n" + desk.asking(meeting, true)));
    }

    private Answer next(String next) {
        return Answer.say(wording.say("feedback.sign-next", "next", next));
    }
}
