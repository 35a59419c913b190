package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The digit that answers a draft. */
@Component
final class DraftQuestion implements QuestionHandler {

    private final DraftDesk desk;
    private final MeetingMapper meetings;
    private final Wording wording;

    DraftQuestion(DraftDesk desk, MeetingMapper meetings, Wording wording) {
        this.desk = desk;
        this.meetings = meetings;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.DRAFT;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        Meeting draft = Objects.requireNonNull(meetings.find(question.subjectId()), "a meeting is never deleted");
        return wording.say("meeting.question-draft", "title", MeetingWords.title(draft));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return desk.answer(caller, question.subjectId(), digit);
    }
}
