package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.lecture.ClipWords;
import cn.zhibu.domain.lecture.WithdrawClip;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 撤回 3: out of review, or out of the library. */
@Component
final class WithdrawClipWord implements Command {

    private final WithdrawClip withdraw;
    private final ClipWords words;
    private final Wording wording;

    WithdrawClipWord(WithdrawClip withdraw, ClipWords words, Wording wording) {
        this.withdraw = withdraw;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "撤回微课";
    }

    @Override
    public List<String> aliases() {
        return List.of("撤回");
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
    public boolean means(String word, String rest) {
        return ClipNumbers.of(rest) > 0;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        long clip = ClipNumbers.of(rest);
        return Answer.say(withdraw.withdraw(caller.act(), clip)
                .map(version -> wording.say("lecture.withdrawn", "title", words.title(version), "clip", clip))
                .orElseGet(() -> wording.say("lecture.not-withdrawn", "clip", clip)));
    }
}
