package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 请假. */
@Component
final class LeaveTap implements TapHandler {

    private final AskingLeave leave;

    LeaveTap(AskingLeave leave) {
        this.leave = leave;
    }

    @Override
    public String action() {
        return "leave";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return leave.begin(caller.act(), subject);
    }
}
