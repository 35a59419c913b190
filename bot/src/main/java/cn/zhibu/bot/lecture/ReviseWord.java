package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import org.springframework.stereotype.Component;

/** 更新微课 3: goes on with a draft, or begins the next version of a clip. */
@Component
final class ReviseWord implements Command {

    private final DraftAnswers answers;

    ReviseWord(DraftAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String word() {
        return "更新微课";
    }

    @Override
    public Audience audience() {
        return Audience.LECTURER;
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
        return answers.revise(caller, ClipNumbers.of(rest));
    }
}
