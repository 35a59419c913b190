package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 提醒一次. */
@Component
final class RemindTap implements TapHandler {

    private final RemindDesk desk;

    RemindTap(RemindDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "remind";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.remind(caller, subject);
    }
}
