package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.conversation.OpenQuestion;
import cn.zhibu.mapper.conversation.QuestionKind;

/** Answers a bare digit given to an open question. */
public interface QuestionHandler {

    QuestionKind kind();

    /** What the question is about, when several are open and the person must choose. */
    String title(Caller caller, OpenQuestion question);

    Answer answer(Caller caller, OpenQuestion question, int digit);
}
