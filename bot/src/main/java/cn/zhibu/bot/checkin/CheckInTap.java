package cn.zhibu.bot.checkin;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 签到, on cards of meetings that allow it. */
@Component
final class CheckInTap implements TapHandler {

    static final String ACTION = "checkin";

    private final Claiming claiming;

    CheckInTap(Claiming claiming) {
        this.claiming = claiming;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return claiming.at(caller.act(), subject);
    }
}
