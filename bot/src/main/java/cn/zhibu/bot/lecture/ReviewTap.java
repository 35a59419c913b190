package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A button of the reviewer's card. */
record ReviewTap(String action, BiFunction<Caller, Long, Answer> answers) implements TapHandler {

    @Override
    public Answer tap(Caller caller, long subject) {
        return answers.apply(caller, subject);
    }

    /** Both. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        TapHandler clipApprove(ReviewAnswers answers) {
            return new ReviewTap("clip-approve", answers::approve);
        }

        @Bean
        TapHandler clipReturn(ReviewAnswers answers) {
            return new ReviewTap("clip-return", answers::askReason);
        }
    }
}
