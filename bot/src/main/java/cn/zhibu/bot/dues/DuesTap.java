package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.dues.DuesAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A button of the dues day; its subject is the month. */
record DuesTap(String action, DuesAnswer answer, AnsweringDues answering) implements TapHandler {

    @Override
    public Answer tap(Caller caller, long subject) {
        return answering.of(caller, DuesOccasions.month(subject), answer);
    }

    /** The four of them. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        TapHandler duesPaid(AnsweringDues answering) {
            return new DuesTap("dues-paid", DuesAnswer.PAID, answering);
        }

        @Bean
        TapHandler duesBehalf(AnsweringDues answering) {
            return new DuesTap("dues-behalf", DuesAnswer.BEHALF, answering);
        }

        @Bean
        TapHandler duesQuestion(AnsweringDues answering) {
            return new DuesTap("dues-question", DuesAnswer.QUESTION, answering);
        }

        @Bean
        TapHandler duesLater(AnsweringDues answering) {
            return new DuesTap("dues-later", DuesAnswer.LATER, answering);
        }
    }
}
