package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 不同意 on a request for leave. */
@Component
final class LeaveNoTap implements TapHandler {

    private final Deciding deciding;

    LeaveNoTap(Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public String action() {
        return "leave-no";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return deciding.decide(caller, subject, false);
    }
}
