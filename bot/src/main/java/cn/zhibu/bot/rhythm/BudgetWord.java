package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.burden.BurdenMeter;
import cn.zhibu.domain.burden.SetBudget;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 打扰上限 6: how many messages the branch's members are sent in a month. */
@Component
final class BudgetWord implements Command {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}) ?条?");

    private final SetBudget budget;
    private final BurdenMeter meter;
    private final Wording wording;

    BudgetWord(SetBudget budget, BurdenMeter meter, Wording wording) {
        this.budget = budget;
        this.meter = meter;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "打扰上限";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        var number = NUMBER.matcher(rest.strip());
        if (number.matches() && budget.set(caller.act(), caller.orgId(), Integer.parseInt(number.group(1)))) {
            return Answer.say(wording.say("rhythm.limit", "most", number.group(1)));
        }
        return Answer.say(wording.say("rhythm.limit-ask", "most", meter.most(caller.orgId())));
    }
}
