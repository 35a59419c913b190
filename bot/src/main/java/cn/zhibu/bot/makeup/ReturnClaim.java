package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** 退回 2 原因: gives one claim back; asks for the reason when it is missing. */
@Component
final class ReturnClaim implements Command {

    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3})(?<reason>.*)", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("^[\\s,，、:：.。号]+");

    private final ClaimList claims;
    private final MakeupDecision decision;
    private final Wording wording;

    ReturnClaim(ClaimList claims, MakeupDecision decision, Wording wording) {
        this.claims = claims;
        this.decision = decision;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "退回";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
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
        Matcher said = NUMBER.matcher(Characters.halfWidth(rest).strip());
        if (!said.matches()) {
            return Answer.say(wording.say("makeup.bad-numbers", "part", rest));
        }
        String number = said.group("number");
        Long task = claims.numbered(caller).get(Integer.parseInt(number));
        if (task == null) {
            return Answer.say(wording.say("makeup.no-number", "part", number));
        }
        String reason = GAP.matcher(said.group("reason")).replaceFirst("").strip();
        return reason.isEmpty() ? decision.askReason(caller, task) : decision.giveBack(caller, task, reason);
    }
}
