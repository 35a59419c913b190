package cn.zhibu.bot.lecture.library;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.lecture.library.RecallClip;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 撤下微课 12 原因, by the upper level. */
@Component
final class RecallCommand implements Command {

    private static final Pattern SAID = Pattern.compile("(?<id>\\d{1,12})[\\s,，、:：.。号]*(?<reason>.*)", Pattern.DOTALL);

    private final RecallClip recall;
    private final CardWords cards;
    private final Wording wording;

    RecallCommand(RecallClip recall, CardWords cards, Wording wording) {
        this.recall = recall;
        this.cards = cards;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "撤下微课";
    }

    @Override
    public Audience audience() {
        return Audience.UPPER;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher said = SAID.matcher(Characters.halfWidth(rest).strip());
        if (!said.matches() || said.group("reason").isBlank()) {
            return Answer.say(wording.say("library.how-recall"));
        }
        String reason = said.group("reason").strip();
        RecallClip.Outcome outcome = recall.recall(
                caller.act(), Long.parseLong(said.group("id")), reason.substring(0, Math.min(reason.length(), 200)));
        return Answer.say(
                outcome instanceof RecallClip.Outcome.Recalled recalled
                        ? wording.say("library.recalled", "cards", cards.of(recalled.cards()))
                        : wording.say("library.not-recalled"));
    }
}
