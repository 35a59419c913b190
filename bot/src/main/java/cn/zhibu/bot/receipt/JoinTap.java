package cn.zhibu.bot.receipt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 参加. */
@Component
final class JoinTap implements TapHandler {

    private final Joining joining;
    private final OldNoticeWords old;

    JoinTap(Joining joining, OldNoticeWords old) {
        this.joining = joining;
        this.old = old;
    }

    @Override
    public String action() {
        return "join";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return joining.join(caller.act(), subject);
    }

    @Override
    public Answer tap(Caller caller, long subject, String taskId) {
        return old.answer(subject, taskId, caller.at()).orElseGet(() -> tap(caller, subject));
    }
}
