package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.feedback.FeedbackChoice;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A button of the card that asks for feedback. */
record FeedbackTap(String action, FeedbackChoice choice, FeedbackDesk desk) implements TapHandler {

    @Override
    public Answer tap(Caller caller, long subject) {
        return desk.give(caller, subject, choice);
    }

    /** The four buttons. */
    @Configuration(proxyBeanMethods = false)
    static class Buttons {

        @Bean
        FeedbackTap goodTap(FeedbackDesk desk) {
            return new FeedbackTap("good", FeedbackChoice.GOOD, desk);
        }

        @Bean
        FeedbackTap fairTap(FeedbackDesk desk) {
            return new FeedbackTap("fair", FeedbackChoice.FAIR, desk);
        }

        @Bean
        FeedbackTap plainTap(FeedbackDesk desk) {
            return new FeedbackTap("plain", FeedbackChoice.PLAIN, desk);
        }

        @Bean
        FeedbackTap poorTap(FeedbackDesk desk) {
            return new FeedbackTap("poor", FeedbackChoice.POOR, desk);
        }
    }
}
