package cn.zhibu.bot.rollcall;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Commands;
import cn.zhibu.bot.conversation.Guess;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.language.RollCall;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Marks without 点名 before them: {@code 到 1-8 10}, {@code 假 9}, {@code 除3、7外全到}, {@code 其余到}. */
@Component
@Order(30)
final class RollCallGuess implements Guess {

    /** Meant as marks even when part of it cannot be read, so that the bad part can be named. */
    private static final Pattern MEANT = Pattern.compile("^(?:[到假缺迟]\\s*\\d|除\\s*\\d).*", Pattern.DOTALL);

    private final ObjectProvider<Commands> commands;

    RollCallGuess(ObjectProvider<Commands> commands) {
        this.commands = commands;
    }

    @Override
    public Optional<Answer> answer(Caller caller, String words) {
        boolean marks = RollCall.parse(words) instanceof RollCall.Marks
                || MEANT.matcher(Fold.of(words).text()).matches();
        return marks ? commands.getObject().run(caller, RollCallWord.WORD + " " + words) : Optional.empty();
    }
}
