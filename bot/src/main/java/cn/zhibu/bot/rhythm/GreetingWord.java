package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rhythm.KeepDates;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 政治生日祝福: whether one wants to be greeted; nobody is unasked. */
@Component
final class GreetingWord implements Command {

    private static final List<String> NO = List.of("不要", "取消", "不用", "不需要");

    private final KeepDates dates;
    private final Wording wording;

    GreetingWord(KeepDates dates, Wording wording) {
        this.dates = dates;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "政治生日祝福";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        boolean wanted = !NO.contains(rest.strip());
        dates.greeting(caller.act(), caller.member(), wanted);
        return Answer.say(wording.say(wanted ? "rhythm.greeting-on" : "rhythm.greeting-off"));
    }
}
