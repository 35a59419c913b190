package cn.zhibu.bot.confirm;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** 确认到会 on the card after the meeting: the preview. */
@Component
final class ConfirmTap implements TapHandler {

    private final Previews previews;

    ConfirmTap(Previews previews) {
        this.previews = previews;
    }

    @Override
    public String action() {
        return "confirm";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return previews.show(caller, subject);
    }
}
