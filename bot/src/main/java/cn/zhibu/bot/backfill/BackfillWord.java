package cn.zhibu.bot.backfill;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.backfill.Correction;
import cn.zhibu.domain.backfill.PermittedDays;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 补录: a meeting that was held without the bot, or one line of a signed roll. */
@Component
final class BackfillWord implements Command {

    private final HeldMeeting held;
    private final SignedLine line;
    private final PermittedDays days;
    private final Wording wording;

    BackfillWord(HeldMeeting held, SignedLine line, PermittedDays days, Wording wording) {
        this.held = held;
        this.line = line;
        this.days = days;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "补录";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.isBlank()) {
            return Answer.say(wording.say("backfill.how", "days", days.of(caller.orgId())));
        }
        return Correction.parse(rest)
                .map(correction -> line.correct(caller, correction, word() + " " + rest))
                .orElseGet(() -> held.enter(caller, rest));
    }
}
