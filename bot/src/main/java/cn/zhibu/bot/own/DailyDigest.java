package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.settings.ChooseStyle;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 汇总提醒: reminders once a day. */
@Component
final class DailyDigest implements Command {

    private final ChooseStyle styles;
    private final Wording wording;

    DailyDigest(ChooseStyle styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "汇总提醒";
    }

    @Override
    public List<String> aliases() {
        return List.of("勿扰");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        styles.digest(caller.act(), caller.member(), true);
        return Answer.say(wording.say("own.digest-on"));
    }
}
