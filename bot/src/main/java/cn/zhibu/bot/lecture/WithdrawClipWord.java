package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.lecture.library.CardWords;
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
    private final CardWords cards;
    private final Wording wording;

    WithdrawClipWord(WithdrawClip withdraw, ClipWords words, CardWords cards, Wording wording) {
        this.withdraw = withdraw;
        this.words = words;
        this.cards = cards;
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
                .map(done -> wording.say(
                        "lecture.withdrawn",
                        "title",
                        words.title(done.version()),
                        "clip",
                        clip,
                        "cards",
                        done.cards() == null ? "" : cards.of(done.cards())))
                .orElseGet(() -> wording.say("lecture.not-withdrawn", "clip", clip)));
    }
}
