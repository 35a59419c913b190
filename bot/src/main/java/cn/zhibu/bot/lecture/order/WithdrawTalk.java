package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.lecture.order.WithdrawOrder;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 撤销点单 3 原因, by the branch or, once accepted, by the lecturer; the other side is told the reason. */
@Component
final class WithdrawTalk implements Command {

    private static final Pattern SAID = Pattern.compile("(?<id>\\d{1,12})(?<reason>.*)", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("^[\\s,，、:：.。号]+");

    private final WithdrawOrder withdraw;
    private final TalkAnswers words;
    private final Wording wording;

    WithdrawTalk(WithdrawOrder withdraw, TalkAnswers words, Wording wording) {
        this.withdraw = withdraw;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "撤销点单";
    }

    @Override
    public List<String> aliases() {
        return List.of("取消点单");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher said = SAID.matcher(Characters.halfWidth(rest).strip());
        String reason = said.matches()
                ? GAP.matcher(said.group("reason")).replaceFirst("").strip()
                : "";
        return reason.isEmpty()
                ? Answer.say(wording.say("order.how-withdraw"))
                : words.word(withdraw.withdraw(caller.act(), Long.parseLong(said.group("id")), reason));
    }
}
