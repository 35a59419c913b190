package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 确认到会 on the preview: signs. */
@Component
final class SignTap implements TapHandler {

    private final Signing signing;

    SignTap(Signing signing) {
        this.signing = signing;
    }

    @Override
    public String action() {
        return "sign";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return signing.sign(caller, subject);
    }
}
