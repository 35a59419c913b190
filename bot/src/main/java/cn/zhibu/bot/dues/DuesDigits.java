package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.dues.DuesAnswer;
import org.springframework.stereotype.Component;

/** 1我已交纳 2委托代交 3有疑问 4稍后交. */
@Component
final class DuesDigits implements QuestionHandler {

    private final AnsweringDues answering;
    private final Wording wording;

    DuesDigits(AnsweringDues answering, Wording wording) {
        this.answering = answering;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.DUES;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say(
                "dues.question-title", "month", DuesOccasions.worded(DuesOccasions.month(question.subjectId())));
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        DuesAnswer[] all = DuesAnswer.values();
        return digit > all.length
                ? Answer.say(wording.say("dues.digits"))
                : answering.of(caller, DuesOccasions.month(question.subjectId()), all[digit - 1]);
    }
}
