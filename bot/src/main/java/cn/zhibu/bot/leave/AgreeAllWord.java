package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import java.util.List;
import org.springframework.stereotype.Component;

/** 全部同意: every undecided leave is granted. */
@Component
final class AgreeAllWord implements Command {

    private final Verdicts verdicts;

    AgreeAllWord(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public String word() {
        return "全部同意";
    }

    @Override
    public List<String> aliases() {
        return List.of("全部准", "全准", "都同意", "全同意");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty();
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return verdicts.all(caller, true);
    }
}
