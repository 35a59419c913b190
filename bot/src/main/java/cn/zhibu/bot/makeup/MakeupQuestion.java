package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import org.springframework.stereotype.Component;

/** 1 通过, 2 退回. */
@Component
final class MakeupQuestion implements QuestionHandler {

    private final MakeupDecision decision;
    private final MakeupTasks tasks;
    private final Wording wording;

    MakeupQuestion(MakeupDecision decision, MakeupTasks tasks, Wording wording) {
        this.decision = decision;
        this.tasks = tasks;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MAKEUP;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say(
                "makeup.question",
                "name",
                tasks.person(question.subjectId()).name(),
                "title",
                MeetingWords.title(tasks.meeting(question.subjectId())));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return switch (digit) {
            case 1 -> decision.close(caller, question.subjectId());
            case 2 -> decision.askReason(caller, question.subjectId());
            default -> Answer.say(wording.say("makeup.wrong-digit"));
        };
    }
}
