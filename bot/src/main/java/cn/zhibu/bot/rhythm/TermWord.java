package cn.zhibu.bot.rhythm;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.rhythm.KeepTerm;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 换届 2029-06-30: until when the branch's committee is elected. */
@Component
final class TermWord implements Command {

    private final KeepTerm term;
    private final Wording wording;

    TermWord(KeepTerm term, Wording wording) {
        this.term = term;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "换届";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return Answer.say(PastDay.in(rest)
                .filter(day -> day.name().isEmpty())
                .map(day -> set(caller, day))
                .orElseGet(() -> ask(caller)));
    }

    private String set(Caller caller, PastDay day) {
        return term.set(caller.act(), caller.orgId(), day.day())
                ? wording.say("rhythm.term-set", "day", day.day())
                : wording.say("rhythm.term-impossible");
    }

    private String ask(Caller caller) {
        String now = term.of(caller.orgId())
                .map(day -> wording.say("rhythm.term-now", "day", day))
                .orElse("");
        return wording.say("rhythm.term-ask", "now", now);
    }
}
