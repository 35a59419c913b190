package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.QuestionHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import org.springframework.stereotype.Component;

/** 1提交 2修改 3暂不提交. */
@Component
final class ClipDraftQuestion implements QuestionHandler {

    private final DraftAnswers answers;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    ClipDraftQuestion(DraftAnswers answers, OpenQuestionMapper questions, Wording wording) {
        this.answers = answers;
        this.questions = questions;
        this.wording = wording;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CLIP_DRAFT;
    }

    @Override
    public String title(Caller caller, OpenQuestion question) {
        return wording.say("lecture.draft-question", "clip", question.subjectId());
    }

    @Override
    public Answer answer(Caller caller, OpenQuestion question, int digit) {
        long clip = question.subjectId();
        if (digit == 3) {
            questions.close(caller.id(), QuestionKind.CLIP_DRAFT, clip);
        }
        return switch (digit) {
            case 1 -> answers.submit(caller, clip, false);
            case 2 -> answers.edit(caller, clip);
            case 3 -> answers.hold(caller, clip);
            default -> Answer.say(wording.say("lecture.draft-digits"));
        };
    }
}
