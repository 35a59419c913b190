package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.bot.receipt.OldNoticeWords;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 请假. */
@Component
final class LeaveTap implements TapHandler {

    private final AskingLeave leave;
    private final OldNoticeWords old;

    LeaveTap(AskingLeave leave, OldNoticeWords old) {
        this.leave = leave;
        this.old = old;
    }

    @Override
    public String action() {
        return "leave";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return leave.begin(caller.act(), subject);
    }

    @Override
    public Answer tap(Caller caller, long subject, String taskId) {
        return old.answer(subject, taskId, caller.at()).orElseGet(() -> tap(caller, subject));
    }
}
