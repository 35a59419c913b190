package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 发布. */
@Component
final class PublishTap implements TapHandler {

    private final PublishDesk desk;

    PublishTap(PublishDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "publish";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.publish(caller, subject);
    }
}
