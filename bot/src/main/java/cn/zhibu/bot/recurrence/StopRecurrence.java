package cn.zhibu.bot.recurrence;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.recurrence.ManageRecurrences;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 停用 1: the recurrence of this number makes no more drafts. */
@Component
final class StopRecurrence implements Command {

    private final ManageRecurrences recurrences;
    private final RecurrenceAnswers answers;
    private final Wording wording;

    StopRecurrence(ManageRecurrences recurrences, RecurrenceAnswers answers, Wording wording) {
        this.recurrences = recurrences;
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "停用";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        String number = Fold.of(rest).text();
        return number.matches("\\d{1,3}")
                ? answers.of(recurrences.stop(caller.act(), caller.orgId(), Integer.parseInt(number)))
                : Answer.say(wording.say("recurrence.which-number"));
    }
}
