package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rhythm.KeepDates;
import org.springframework.stereotype.Component;

/** 延长预备期 张三 and a day, from the secretary. */
@Component
final class ProbationWord implements Command {

    private final DateAnswers answers;

    ProbationWord(DateAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String word() {
        return "延长预备期";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return answers.set(caller, word(), KeepDates.Day.PROBATION, rest);
    }
}
