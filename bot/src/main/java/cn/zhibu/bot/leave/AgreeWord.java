package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import java.util.List;
import org.springframework.stereotype.Component;

/** 同意 1: leave is granted. */
@Component
final class AgreeWord implements Command {

    private final Verdicts verdicts;

    AgreeWord(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public String word() {
        return "同意";
    }

    @Override
    public List<String> aliases() {
        return List.of("准", "准假");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty() || Fold.of(rest).text().matches("[\\d除其全所].*");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return verdicts.give(caller, rest, true);
    }
}
