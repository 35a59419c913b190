package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 同意代交 or 不便代交 on the card of who was asked. */
record BehalfTap(String action, boolean agreed, BehalfAnswer answers) implements TapHandler {

    @Override
    public Answer tap(Caller caller, long subject) {
        return answers.decide(caller, subject, agreed);
    }

    /** Both. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        TapHandler duesAgree(BehalfAnswer answers) {
            return new BehalfTap("dues-agree", true, answers);
        }

        @Bean
        TapHandler duesRefuse(BehalfAnswer answers) {
            return new BehalfTap("dues-refuse", false, answers);
        }
    }
}
