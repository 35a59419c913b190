package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A button of the preview card. */
record DraftTap(String action, BiFunction<Caller, Long, Answer> answers) implements TapHandler {

    @Override
    public Answer tap(Caller caller, long subject) {
        return answers.apply(caller, subject);
    }

    /** All three. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        TapHandler clipSubmit(DraftAnswers answers) {
            return new DraftTap("clip-submit", (caller, clip) -> answers.submit(caller, clip, false));
        }

        @Bean
        TapHandler clipEdit(DraftAnswers answers) {
            return new DraftTap("clip-edit", answers::edit);
        }

        @Bean
        TapHandler clipHold(DraftAnswers answers) {
            return new DraftTap("clip-hold", answers::hold);
        }
    }
}
