package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.UndoHandler;
import cn.zhibu.domain.dues.AnswerDues;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 回复 0 after an answer to the dues day. */
@Component
final class UndoDuesAnswer implements UndoHandler {

    private final AnswerDues answers;
    private final DuesAnswerWords words;

    UndoDuesAnswer(AnswerDues answers, DuesAnswerWords words) {
        this.answers = answers;
        this.words = words;
    }

    @Override
    public String kind() {
        return AnsweringDues.UNDO;
    }

    @Override
    public Answer undo(Caller caller, long subject) {
        return words.of(caller.act(), answers.takeBack(caller.act(), subject));
    }
}
