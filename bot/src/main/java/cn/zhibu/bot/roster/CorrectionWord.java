package cn.zhibu.bot.roster;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.roster.AskCorrection;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 信息更正 …: asks the secretary to put the own entry right. */
@Component
final class CorrectionWord implements Command {

    private final AskCorrection asking;
    private final Wording wording;

    CorrectionWord(AskCorrection asking, Wording wording) {
        this.asking = asking;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "信息更正";
    }

    @Override
    public List<String> aliases() {
        return List.of("更正信息");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.isEmpty()) {
            return Answer.say(wording.say("roster.correction-how"));
        }
        boolean asked = asking.ask(caller.act(), caller.member(), rest);
        return Answer.say(wording.say(asked ? "roster.page-asked" : "roster.page-not-asked"));
    }
}
