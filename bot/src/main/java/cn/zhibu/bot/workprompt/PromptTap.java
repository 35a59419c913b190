package cn.zhibu.bot.workprompt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 拟为通知. */
@Component
final class PromptTap implements TapHandler {

    private final PromptDesk desk;

    PromptTap(PromptDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "prompt";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.begin(caller, subject);
    }
}
