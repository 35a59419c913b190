package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;
import java.util.Optional;

/** What words may mean that are no command: a bare digit, a sign-in code, a pasted notice, a slip of the finger. Asked in {@code @Order}. */
public interface Guess {

    Optional<Answer> answer(Caller caller, String words);
}
