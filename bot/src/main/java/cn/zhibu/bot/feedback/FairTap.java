package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.stereotype.Component;

/** The button 较好. */
@Component
final class FairTap implements TapHandler {

    private final FeedbackDesk desk;

    FairTap(FeedbackDesk desk) {
        this.desk = desk;
    }

    @Override
    public String action() {
        return "fair";
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.give(caller, subject, FeedbackChoice.FAIR);
    }
}
