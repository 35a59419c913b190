package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Guess;
import cn.zhibu.domain.checkin.Prospects;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Four digits alone are the code, while a meeting is open to the person; else an ordinary word. */
@Component
@Order(20)
final class CodeGuess implements Guess {

    private final Prospects prospects;
    private final Claiming claiming;

    CodeGuess(Prospects prospects, Claiming claiming) {
        this.prospects = prospects;
        this.claiming = claiming;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        String code = Fold.of(words).text();
        boolean meant = code.matches("\\d{4}")
                && !prospects.open(caller.id(), caller.at()).isEmpty();
        return meant ? Optional.of(claiming.code(caller, code)) : Optional.empty();
    }
}
