package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.bot.receipt.Joining;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 1 参加, 2 请假: stands here because leave builds on receipts. */
@Component
final class NoticeQuestion implements QuestionHandler {

    private final Joining joining;
    private final AskingLeave leave;
    private final MeetingMapper meetings;
    private final Wording wording;

    NoticeQuestion(Joining joining, AskingLeave leave, MeetingMapper meetings, Wording wording) {
        this.joining = joining;
        this.leave = leave;
        this.meetings = meetings;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NOTICE;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say("receipt.question", "meeting", meeting(question));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return switch (digit) {
            case 1 -> joining.join(caller.act(), question.subjectId());
            case 2 -> leave.begin(caller.act(), question.subjectId());
            default -> Answer.say(wording.say("receipt.one-or-two", "meeting", meeting(question)));
        };
    }

    private String meeting(OpenQuestion question) {
        return MeetingWords.title(Objects.requireNonNull(meetings.find(question.subjectId())));
    }
}
