package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.ShowDues;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 收党费: the branch's list of the month, to who keeps the dues and in private. */
@Component
final class CollectorList implements Command {

    private final ShowDues show;
    private final DuesListText text;
    private final Wording wording;

    CollectorList(ShowDues show, DuesListText text, Wording wording) {
        this.show = show;
        this.text = text;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "收党费";
    }

    @Override
    public List<String> aliases() {
        return List.of("党费名单", "党费收缴");
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return CollectSentence.month(rest, caller.at())
                .map(month -> Answer.say(text.of(month, show.list(caller.act(), caller.orgId(), month))))
                .orElseGet(() -> Answer.say(wording.say("dues.collect-how")));
    }
}
