package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 暂不发布. */
@Component
final class HoldTap implements TapHandler {

    private final DraftDesk desk;

    HoldTap(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "hold";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.hold(caller, subject);
    }
}
