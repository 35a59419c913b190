package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 参加. */
@Component
final class JoinTap implements TapHandler {

    private final Joining joining;

    JoinTap(Joining joining) {
        this.joining = joining;
    }

    @Override
    public String action() {
        return "join";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return joining.join(caller.act(), subject);
    }
}
