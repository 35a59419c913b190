package cn.zhibu.bot.makeup;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 通过 on the card of a make-up claim. */
@Component
final class CloseTap implements TapHandler {

    private final MakeupDecision decision;

    CloseTap(MakeupDecision decision) {
        this.decision = decision;
    }

    @Override
    public String action() {
        return "makeup-close";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return decision.close(caller, subject);
    }
}
