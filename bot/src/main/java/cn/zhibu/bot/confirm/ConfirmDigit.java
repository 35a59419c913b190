package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 1 to the question after the meeting: the preview. */
@Component
final class ConfirmDigit implements QuestionHandler {

    private final Previews previews;
    private final MeetingMapper meetings;
    private final Wording wording;

    ConfirmDigit(Previews previews, MeetingMapper meetings, Wording wording) {
        this.previews = previews;
        this.meetings = meetings;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CONFIRM;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        String title = MeetingWords.title(
                Objects.requireNonNull(meetings.find(question.subjectId()), "a meeting is never deleted"));
        return wording.say("confirm.question", "title", title);
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return digit == 1 ? previews.show(caller, question.subjectId()) : Answer.say(wording.say("confirm.only-one"));
    }
}
