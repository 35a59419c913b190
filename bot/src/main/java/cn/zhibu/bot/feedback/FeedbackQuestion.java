package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 1 to 4 after a meeting. */
@Component
final class FeedbackQuestion implements QuestionHandler {

    private final MeetingMapper meetings;
    private final FeedbackDesk desk;
    private final Wording wording;

    FeedbackQuestion(MeetingMapper meetings, FeedbackDesk desk, Wording wording) {
        this.meetings = meetings;
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.FEEDBACK;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        Meeting meeting = Objects.requireNonNull(meetings.find(question.subjectId()), "a meeting is never deleted");
        return wording.say("feedback.question", "title", MeetingWords.title(meeting));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return FeedbackChoice.said(Integer.toString(digit))
                .map(choice -> desk.give(caller, question.subjectId(), choice))
                .orElseGet(() -> Answer.say(wording.say("feedback.which-choice")));
    }
}
