package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 退回 on the card of a make-up claim. */
@Component
final class ReturnTap implements TapHandler {

    private final MakeupDecision decision;

    ReturnTap(MakeupDecision decision) {
        this.decision = decision;
    }

    @Override
    public String action() {
        return "makeup-return";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return decision.askReason(caller, subject);
    }
}
