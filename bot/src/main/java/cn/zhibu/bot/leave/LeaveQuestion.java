package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.leave.LeaveRequestMapper;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 1 同意, 2 不同意. */
@Component
final class LeaveQuestion implements QuestionHandler {

    private final Deciding deciding;
    private final LeaveRequestMapper requests;
    private final MeetingMapper meetings;
    private final Wording wording;

    LeaveQuestion(Deciding deciding, LeaveRequestMapper requests, MeetingMapper meetings, Wording wording) {
        this.deciding = deciding;
        this.requests = requests;
        this.meetings = meetings;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.LEAVE;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        LeaveRequest request = Objects.requireNonNull(requests.find(question.subjectId()));
        return wording.say("leave.question", "line", deciding.line(request, meeting(request)));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return digit <= 2
                ? deciding.decide(caller, question.subjectId(), digit == 1)
                : Answer.say(wording.say("leave.one-or-two"));
    }

    private String meeting(LeaveRequest request) {
        return MeetingWords.title(Objects.requireNonNull(meetings.find(request.meetingId())));
    }
}
