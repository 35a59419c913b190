package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 好. */
@Component
final class GoodTap implements TapHandler {

    private final FeedbackDesk desk;

    GoodTap(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "good";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.give(caller, subject, FeedbackChoice.GOOD);
    }
}
