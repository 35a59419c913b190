package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 签到, with the code at once or asked for. */
@Component
final class CheckInWord implements Command {

    private final Claiming claiming;
    private final BareCheckIn bare;
    private final Wording wording;

    CheckInWord(Claiming claiming, BareCheckIn bare, Wording wording) {
        this.claiming = claiming;
        this.bare = bare;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "签到";
    }

    @Override
    public List<String> aliases() {
        return List.of("打卡", "报到", "到了", "我到了");
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public boolean means(String word, String rest) {
        return rest.isEmpty() || Fold.of(rest).text().matches("\\d+");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.isEmpty()) {
            return bare.say(caller, word());
        }
        String code = Fold.of(rest).text();
        return code.length() == 4 ? claiming.code(caller, code) : Answer.say(wording.say("checkin.four-digits"));
    }
}
