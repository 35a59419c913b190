package cn.zhibu.bot.spool;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.inbox.ParkedEvents;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 重放 12: a parked event is tried again within a minute. */
@Component
final class ReplayWord implements Command {

    private final ParkedEvents parked;
    private final Wording wording;

    ReplayWord(ParkedEvents parked, Wording wording) {
        this.parked = parked;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "重放";
    }

    @Override
    public Audience audience() {
        return Audience.OPERATOR;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean needsRest() {
        return true;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        boolean released = rest.matches("\\d{1,18}") && parked.release(Long.parseLong(rest));
        return Answer.say(wording.say(released ? "inbox.released" : "inbox.no-such", "id", rest));
    }
}
