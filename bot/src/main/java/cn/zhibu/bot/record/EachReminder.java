package cn.zhibu.bot.record;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.settings.ChooseStyle;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 逐条提醒: reminders one by one again. */
@Component
final class EachReminder implements Command {

    private final ChooseStyle styles;
    private final Wording wording;

    EachReminder(ChooseStyle styles, Wording wording) {
        this.styles = styles;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "逐条提醒";
    }

    @Override
    public List<String> aliases() {
        return List.of("恢复");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        styles.digest(caller.act(), caller.member(), false);
        return Answer.say(wording.say("own.digest-off"));
    }
}
