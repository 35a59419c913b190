package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.TapHandler;
import cn.zhibu.domain.inbox.Answer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A button of one of the cards of an order. */
record TalkTap(String action, Act act) implements TapHandler {

    /** What the button does to the order. */
    interface Act {
        Answer on(Caller caller, long order);
    }

    @Override
    public Answer tap(Caller caller, long subject) {
        return act.on(caller, subject);
    }

    /** All eight buttons. */
    @Configuration(proxyBeanMethods = false)
    static class Buttons {

        @Bean
        TalkTap talkYes(TalkDesk desk) {
            return new TalkTap("talk-yes", desk::accept);
        }

        @Bean
        TalkTap talkNo(TalkDesk desk) {
            return new TalkTap("talk-no", desk::askReason);
        }

        @Bean
        TalkTap talkOther(TalkDesk desk) {
            return new TalkTap("talk-other", desk::askDay);
        }

        @Bean
        TalkTap talkAgree(TalkDesk desk) {
            return new TalkTap("talk-agree", (caller, order) -> desk.decide(caller, order, true));
        }

        @Bean
        TalkTap talkRefuse(TalkDesk desk) {
            return new TalkTap("talk-refuse", (caller, order) -> desk.decide(caller, order, false));
        }

        @Bean
        TalkTap talkGreat(TalkDesk desk) {
            return new TalkTap("talk-great", (caller, order) -> desk.rate(caller, order, 1));
        }

        @Bean
        TalkTap talkUseful(TalkDesk desk) {
            return new TalkTap("talk-useful", (caller, order) -> desk.rate(caller, order, 2));
        }

        @Bean
        TalkTap talkPlain(TalkDesk desk) {
            return new TalkTap("talk-plain", (caller, order) -> desk.rate(caller, order, 3));
        }
    }
}
