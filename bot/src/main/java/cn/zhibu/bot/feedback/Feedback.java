package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.MeetingChoice;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.feedback.FeedbackMeetings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** 活动反馈: asks about the meeting that waits for an answer, or the latest one. */
@Component
final class Feedback implements Command {

    private final FeedbackMeetings meetings;
    private final FeedbackDesk desk;
    private final MeetingChoice which;
    private final Wording wording;

    Feedback(FeedbackMeetings meetings, FeedbackDesk desk, MeetingChoice which, Wording wording) {
        this.meetings = meetings;
        this.desk = desk;
        this.which = which;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "活动反馈";
    }

    @Override
    public List<String> aliases() {
        return List.of("评价活动");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<Meeting> asked = meetings.asked(caller.id(), caller.at());
        if (!asked.isEmpty()) {
            return which.with(caller, asked, word() + " " + rest, meeting -> about(caller, meeting, rest));
        }
        return meetings.latest(caller.id(), caller.at())
                .map(meeting -> latest(caller, meeting, rest))
                .orElseGet(() -> Answer.say(wording.say("feedback.no-meeting")));
    }

    private Answer about(Caller caller, Meeting meeting, String rest) {
        return FeedbackChoice.said(Fold.of(rest).text())
                .map(choice -> desk.give(caller, meeting.id(), choice))
                .orElseGet(() -> desk.ask(caller, meeting, false));
    }

    private Answer latest(Caller caller, Meeting meeting, String rest) {
        return meetings.answered(caller.id(), meeting.id())
                ? Answer.say(wording.say("feedback.already", "title", MeetingWords.title(meeting)))
                : about(caller, meeting, rest);
    }
}
