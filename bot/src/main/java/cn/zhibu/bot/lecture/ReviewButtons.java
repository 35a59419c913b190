package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons of the reviewer's card: each decides about the version its card shows. */
@Configuration(proxyBeanMethods = false)
class ReviewButtons {

    @Bean
    TapHandler clipApprove(ReviewAnswers answers) {
        return new Verdict("clip-approve", answers::approve);
    }

    @Bean
    TapHandler clipReturn(ReviewAnswers answers) {
        return new Verdict("clip-return", answers::askReason);
    }

    private interface Act {
        Answer on(Caller caller, long clip, String taskId);
    }

    private record Verdict(String action, Act act) implements TapHandler {

        @Override
        public Answer tap(Caller caller, long clip) {
            return act.on(caller, clip, "");
        }

        @Override
        public Answer tap(Caller caller, long clip, String taskId) {
            return act.on(caller, clip, taskId);
        }
    }
}
