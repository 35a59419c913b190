package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 重发. */
@Component
final class ResendTap implements TapHandler {

    private final ResendDesk desk;

    ResendTap(ResendDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "resend";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.resend(caller, subject);
    }
}
