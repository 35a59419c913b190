package cn.zhibu.bot.workprompt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import org.springframework.stereotype.Component;

/** The digit 1 that makes a notice of a work prompt. */
@Component
final class PromptQuestion implements QuestionHandler {

    private final PromptDesk desk;
    private final Wording wording;

    PromptQuestion(PromptDesk desk, Wording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.PROMPT;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say("workprompt.question");
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return digit == 1 ? desk.begin(caller, question.subjectId()) : Answer.say(wording.say("workprompt.digits"));
    }
}
