package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;
import org.springframework.stereotype.Component;

/** 1通过 2退回. */
@Component
final class ReviewQuestion implements QuestionHandler {

    private final ReviewAnswers answers;
    private final Wording wording;

    ReviewQuestion(ReviewAnswers answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CLIP_REVIEW;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say("lecture.review-question", "clip", question.subjectId());
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        return switch (digit) {
            case 1 -> answers.approve(caller, question.subjectId());
            case 2 -> answers.askReason(caller, question.subjectId());
            default -> Answer.say(wording.say("lecture.review-digits"));
        };
    }
}
